import { mkdir, rename, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { build } from 'esbuild';

/** In the project, so that packages are found from there. */
const FOLDER = join(__dirname, '../../test-results/bundles');

/** Packages with a binary of their own, and one that restify does without when it is missing. */
const NATIVE = ['libsql', 'dtrace-provider'];

/**
 * Makes one JavaScript file of a TypeScript file and what it imports of ours, and gives its path:
 * a process that is started again and again should not compile the bot each time.
 */
export async function bundle(script: string): Promise<string> {
  const { outputFiles } = await build({
    entryPoints: [script],
    bundle: true,
    platform: 'node',
    target: 'node20',
    external: NATIVE,
    logLevel: 'error',
    write: false,
  });
  await mkdir(FOLDER, { recursive: true });
  const file = join(FOLDER, basename(script).replace(/\.ts$/, '.cjs'));
  // Renamed into its place, for a run beside this one may be starting the former.
  await writeFile(`${file}.${process.pid}`, outputFiles[0]?.contents ?? '');
  await rename(`${file}.${process.pid}`, file);
  return file;
}
