import {
  DEMO_COORDINATOR,
  DEMO_MEMBER,
  DEMO_TEAMS,
  DEMO_TENANT_ID,
  type DemoPerson,
} from '../../../bot/demo/people';
import { type Channel, FakeTeams } from '../../support/fake-teams';
import { startDemoBot } from './demo-bot';
import type { E2eStore } from './e2e-stores';

export interface FakeRegion {
  /** The page of the fake Teams as one person sees it, in their own chat unless told. */
  pageOf(name: string, options?: { theme?: 'light' | 'dark'; place?: Channel }): string;
  readonly channel: Channel;
  stop(): Promise<void>;
}

/** The bot with its demo region, and a fake Teams with people of its first team. */
export async function startFakeRegion(store: E2eStore): Promise<FakeRegion> {
  const { endpoint, program } = await startDemoBot(store);
  const teams = await FakeTeams.start({ botEndpoint: endpoint, tenantId: DEMO_TENANT_ID });
  const add = ({ id, name }: DemoPerson) => teams.addUser({ name, aadObjectId: id });
  const coordinator = add(DEMO_COORDINATOR);
  const members = [...DEMO_TEAMS[0].people, DEMO_MEMBER].map(add);
  const team = teams.addTeam({ name: 'Satakunta', owners: [coordinator], members });
  await teams.installBot(team);
  const [channel] = team.channels;
  if (!channel) throw new Error('a team without channels');
  return {
    channel,
    pageOf(name, { theme = 'light', place } = {}) {
      const query = new URLSearchParams({ user: name, theme, ...(place && { place: place.id }) });
      return `${teams.url}/?${query}`;
    },
    async stop() {
      await program.stop();
      await teams.stop();
    },
  };
}
