import { join } from 'node:path';
import type { E2eStore } from './e2e-stores';
import { type Program, startProgram } from './program';

const START = join(__dirname, '../../../scripts/start.ts');
/** A Tuesday morning in Helsinki, so that "ensi tiistai" is the same day in every run. */
export const E2E_NOW = '2026-11-24T07:30:00.000Z';

/** Each worker has its own, so that two that start at once never find the same one free. */
const place = Number(process.env.JEST_WORKER_ID ?? 1);
const PORTS = { PORT: String(21_000 + place), PLAYGROUND_PORT: String(22_000 + place) };

/** What `npm start` runs, on a store of the test's own and without opening a browser by itself. */
export async function startProduct({
  folder,
  env,
}: E2eStore): Promise<{ address: string; program: Program }> {
  const program = startProgram(START, {
    cwd: folder,
    env: {
      ...process.env,
      ...PORTS,
      DEMO_NOW: E2E_NOW,
      TEAMSAPPTESTER_BROWSER: 'none',
      ...env,
    },
  });
  await program.printed(/Ctrl-C/);
  const [, address] = /Kolme kuppia: (\S+)/.exec(program.output()) ?? [];
  if (!address) throw new Error('npm start told no address');
  return { address, program };
}
