import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const ROOT = join(__dirname, '../..');

/** The path of the bot's program, built anew when a source has changed since. */
export async function builtBot(): Promise<string> {
  // A process of its own: esbuild does not run inside jest.
  const args = ['--import', 'tsx', join(ROOT, 'scripts/build.ts'), '--if-stale'];
  await promisify(execFile)(process.execPath, args, { cwd: ROOT });
  return join(ROOT, 'dist/bot.js');
}
