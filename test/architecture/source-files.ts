import { readdirSync, readFileSync } from 'node:fs';
import { join, posix } from 'node:path';

export const ROOT = join(__dirname, '../..');

export interface SourceFile {
  /** From the root, with forward slashes. */
  readonly path: string;
  readonly folder: string;
  readonly text: string;
  /** What it imports: a package's name, or a file's path from the root. */
  readonly imports: readonly string[];
}

/** Every TypeScript file of the folder. */
export function sourceFilesIn(folder: string): SourceFile[] {
  return readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => posix.join(folder, name.replaceAll('\\', '/')))
    .filter((path) => path.endsWith('.ts'))
    .map((path) => {
      const text = readFileSync(join(ROOT, path), 'utf8');
      return { path, folder, text, imports: importsOf(path, text) };
    });
}

const IMPORTS = /(?:^|[\s;}(])(?:from|import|require)\s*\(?\s*(['"])(.+?)\1/gm;

/** What a file imports, in whatever way; comments don't count. */
export function importsOf(path: string, text: string): string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/^\s*\/\/.*$/gm, '');
  return [...code.matchAll(IMPORTS)].map(([, , wanted = '']) =>
    wanted.startsWith('.') ? posix.join(posix.dirname(path), wanted) : packageOf(wanted),
  );
}

/** `@azure/cosmos/x` is of the package `@azure/cosmos`, and `libsql/promise` of `libsql`. */
function packageOf(wanted: string): string {
  return wanted.split('/', wanted.startsWith('@') ? 2 : 1).join('/');
}
