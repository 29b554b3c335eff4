import { join } from 'node:path';
import { RegExpParser } from '@eslint-community/regexpp';
import { parseSync } from '@swc/core';
import { analyse } from 'scslre';
import { ROOT, sourceFilesIn } from './source-files';

export interface Pattern {
  /** The file that holds it, from the root. */
  readonly path: string;
  readonly source: string;
  readonly flags: string;
}

const LAYERS = ['domain', 'storage', 'cards', 'dialogs', 'bot'];
/** What loading starts the bot. */
const PROGRAMS = ['bot/main.ts', 'bot/start.ts'];

/** The regular expressions that stand in the source as such. */
export function writtenPatterns(): Pattern[] {
  return LAYERS.flatMap(sourceFilesIn).flatMap(({ path, text }) => {
    const found: Pattern[] = [];
    walk(parseSync(text, { syntax: 'typescript', target: 'es2023' }), (node) => {
      if (node.type === 'RegExpLiteral' && 'pattern' in node && 'flags' in node)
        found.push({ path, source: String(node.pattern), flags: String(node.flags) });
    });
    return found;
  });
}

/** The files that put one together of parts (`new RegExp(…)`). */
export function makersOfPatterns(): string[] {
  return LAYERS.flatMap(sourceFilesIn)
    .filter(({ text }) => text.includes('new RegExp('))
    .map(({ path }) => path);
}

/** Those that the source puts together while it is loaded, and while `work` goes on. */
export async function madePatterns(work: () => Promise<void>): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Usual = globalThis.RegExp;
  globalThis.RegExp = new Proxy(Usual, {
    construct(target, args, newTarget) {
      const made: RegExp = Reflect.construct(target, args, newTarget);
      const path = makerOf(new Error().stack ?? '');
      if (path) found.push({ path, source: made.source, flags: made.flags });
      return made;
    },
  });
  try {
    jest.resetModules();
    for (const { path } of LAYERS.flatMap(sourceFilesIn))
      if (!PROGRAMS.includes(path)) await import(join(ROOT, path));
    await work();
  } finally {
    globalThis.RegExp = Usual;
  }
  return found;
}

/** The file of ours that called, when it did so itself. */
function makerOf(stack: string): string | undefined {
  const caller = stack.split('\n')[2] ?? '';
  const [, path] = /\(?([^\s(]+?):\d+:\d+\)?$/.exec(caller) ?? [];
  const own = path?.startsWith(`${ROOT}/`) ? path.slice(ROOT.length + 1) : undefined;
  return own && LAYERS.includes(own.split('/')[0] ?? '') ? own : undefined;
}

/**
 * What makes the pattern slow: nothing when the work grows with the text's length alone. Found by
 * analysis of the pattern, which also sees that a search begins anew at every letter.
 */
export function slownessOf({ source, flags }: Pick<Pattern, 'source' | 'flags'>): string[] {
  const literal = new RegExpParser().parseLiteral(`/${source}/${flags}`);
  const { reports } = analyse(literal);
  return reports.map(
    ({ type, exponential, character }) =>
      `${exponential ? 'exponential' : 'quadratic'} (${type}) in ${JSON.stringify(character.pick)}`,
  );
}

function walk(node: unknown, visit: (node: { type: unknown }) => void): void {
  if (typeof node !== 'object' || node === null) return;
  if ('type' in node) visit(node);
  for (const part of Object.values(node)) walk(part, visit);
}
