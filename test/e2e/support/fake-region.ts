import { join } from 'node:path';
import {
  DEMO_COORDINATOR,
  DEMO_MEMBER,
  DEMO_TEAMS,
  type DemoPerson,
} from '../../../bot/demo/people';
import { freePort } from '../../../scripts/start/free-port';
import { type Channel, FakeTeams } from '../../support/fake-teams';
import type { E2eStore } from './e2e-stores';
import { E2E_NOW } from './product';
import { startProgram } from './program';

const BOT = join(__dirname, '../../../bot/main.ts');

export interface FakeRegion {
  /** The page of the fake Teams as one person sees it, in their own chat unless told. */
  pageOf(name: string, options?: { theme?: 'light' | 'dark'; place?: Channel }): string;
  readonly channel: Channel;
  stop(): Promise<void>;
}

/** The bot with its demo region, and a fake Teams with people of its first team. */
export async function startFakeRegion({ folder, env }: E2eStore): Promise<FakeRegion> {
  const port = await freePort(0);
  const program = startProgram(BOT, {
    cwd: folder,
    env: {
      ...process.env,
      DEMO: 'on',
      DEMO_NOW: E2E_NOW,
      PORT: String(port),
      LOG_LEVEL: 'info',
      ...env,
    },
  });
  await program.printed(/"listening"/);
  const teams = await FakeTeams.start({ botEndpoint: `http://127.0.0.1:${port}/api/messages` });
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
