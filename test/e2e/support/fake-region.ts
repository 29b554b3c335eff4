import {
  DEMO_COORDINATOR,
  DEMO_MEMBER,
  DEMO_TEAMS,
  DEMO_TENANT_ID,
  type DemoPerson,
} from '../../../bot/demo/people';
import { type Channel, FakeTeams, type FakeUser } from '../../support/fake-teams';
import { startDemoBot } from './demo-bot';
import type { E2eStore } from './e2e-stores';

export interface FakeRegion {
  /** The page of the fake Teams as one person sees it, in their own chat unless told. */
  pageOf(name: string, options?: { theme?: 'light' | 'dark'; place?: Channel }): string;
  readonly channel: Channel;
  /** For what the page has no way to do, such as dropping a file. */
  person(name: string): FakeUser;
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
    person(name) {
      const found = [coordinator, ...members].find((user) => user.name === name);
      if (!found) throw new Error(`nobody is called ${name}`);
      return found;
    },
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
