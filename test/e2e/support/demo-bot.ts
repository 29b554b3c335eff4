import { freePort } from '../../../scripts/start/free-port';
import { BUILT_BOT } from '../../support/built-bot';
import type { E2eStore } from './e2e-stores';
import { E2E_NOW } from './product';
import { type Program, startProgram } from './program';

/** The bot with its demo region, and no client yet. */
export async function startDemoBot({
  folder,
  env,
}: E2eStore): Promise<{ endpoint: string; program: Program }> {
  const port = await freePort(0);
  const program = startProgram(BUILT_BOT, {
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
  return { endpoint: `http://127.0.0.1:${port}/api/messages`, program };
}
