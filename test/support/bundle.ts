import { basename, join } from 'node:path';
import { buildProgram } from '../../scripts/build/build-bot';

/** In the project, so that packages are found from there. */
const FOLDER = join(__dirname, '../../test-results/bundles');

/**
 * Builds a TypeScript file and gives the path of what Node can run: a process that is started again
 * and again should not compile the bot each time.
 */
export async function bundle(script: string): Promise<string> {
  const file = join(FOLDER, basename(script).replace(/\.ts$/, '.js'));
  await buildProgram(script, file);
  return file;
}
