import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { DemoPerson } from '../../../bot/demo/people';
import { freePort } from '../../../scripts/start/free-port';
import { playgroundConfig } from '../../../scripts/start/playground-config';
import { type Program, startProgram } from './program';

const PLAYGROUND = require.resolve('@microsoft/m365agentsplayground/cli.js');

/**
 * A Playground of the person's own. It has one user for as long as it runs, so that two people who
 * talk with the same bot have a Playground each.
 */
export async function startPlaygroundOf(
  person: DemoPerson,
  { endpoint, folder }: { endpoint: string; folder: string },
): Promise<{ address: string; program: Program }> {
  const port = await freePort(0);
  const config = join(folder, `${person.mri}.yml`);
  writeFileSync(config, playgroundConfig(person));
  const program = startProgram(
    PLAYGROUND,
    {
      cwd: folder,
      env: {
        ...process.env,
        TEAMSAPPTESTER_BROWSER: 'none',
        M365_AGENTS_PLAYGROUND_CONFIG_PATH: config,
        M365_AGENTS_PLAYGROUND_LOGFILE: join(folder, `${person.mri}.log`),
      },
    },
    ['start', '-e', endpoint, '-p', String(port), '--disable-telemetry'],
  );
  await program.printed(/Listening on/);
  return { address: `http://localhost:${port}`, program };
}
