import { mkdirSync, renameSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'esbuild';
import { compiledOf } from '../../bot/runtime/compiled-program';
import { packKnowledge } from '../../storage/answers/pack-knowledge';
import { readKnowledge } from '../../storage/answers/read-articles';
import { bundle } from './bundle';
import { finlandAlone } from './finland-alone';
import { keepCompiled } from './keep-compiled';
import { leftOut } from './left-out';
import { newestIn } from './newest';

const ROOT = join(__dirname, '..', '..');

const SOURCES = [
  ...['bot', 'cards', 'dialogs', 'domain', 'storage', 'knowledge'],
  ...['scripts', 'package.json', 'package-lock.json', 'tsconfig.json'],
];

/** What `npm run bot` runs; it runs the program. */
export const BUILT_BOT = join(ROOT, 'dist', 'bot.js');
export const BUILT_PROGRAM = join(ROOT, 'dist', 'program.js');
/** What keepers run where nothing of development is: `npm run move` and so on. */
const KEEPERS_PROGRAMS = ['move', 'doctor', 'verify-audit'];
const builtProgram = (name: string) => join(ROOT, 'dist', `${name}.js`);
const BUILT_KNOWLEDGE = join(ROOT, 'dist', 'knowledge.bin');

/** Whether what is built is newer than all that it is made of. */
export function isBuilt(): boolean {
  const builtAt = Math.min(
    ...[BUILT_BOT, BUILT_PROGRAM, BUILT_KNOWLEDGE, ...KEEPERS_PROGRAMS.map(builtProgram)].map(
      newestIn,
    ),
  );
  return SOURCES.every((source) => newestIn(join(ROOT, source)) < builtAt);
}

/**
 * Makes the bot and the keepers' programs, their source maps, `dist/knowledge.bin` and the bot's compiled code, and leaves
 * what else is in `dist/`.
 * Throws when an article is wrong.
 */
export async function buildBot(): Promise<void> {
  const startedAt = new Date();
  const building = Promise.all([
    buildProgram(join(ROOT, 'bot/start.ts'), BUILT_BOT),
    buildProgram(join(ROOT, 'bot/main.ts'), BUILT_PROGRAM),
    ...KEEPERS_PROGRAMS.map((name) =>
      buildProgram(join(ROOT, 'scripts', `${name}.ts`), builtProgram(name)),
    ),
  ]);
  const knowledge = packKnowledge(readKnowledge(join(ROOT, 'knowledge')));
  await building;
  replaceFile(BUILT_KNOWLEDGE, knowledge, startedAt);
  rmSync(compiledOf(BUILT_PROGRAM), { force: true });
  await keepCompiled(BUILT_BOT);
}

/** One file of a program of ours, and its source map beside it: without what the bot does not call. */
export async function buildProgram(
  entry: string,
  outfile: string,
  plugins: Plugin[] = [finlandAlone, leftOut],
): Promise<void> {
  const startedAt = new Date();
  for (const { path, contents } of await bundle(entry, outfile, plugins)) {
    replaceFile(path, contents, startedAt);
  }
}

/**
 * At one stroke, since a bot may be starting from the former file; and dated from the start, since a
 * source may have changed after it was read.
 */
function replaceFile(path: string, contents: string | Uint8Array, startedAt: Date): void {
  mkdirSync(dirname(path), { recursive: true });
  const next = `${path}.${process.pid}`;
  writeFileSync(next, contents);
  utimesSync(next, startedAt, startedAt);
  renameSync(next, path);
}
