import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { importsOf, ROOT, sourceFilesIn } from './source-files';

/** Folder → the folders of ours it may import, besides itself. */
const MAY_IMPORT = {
  domain: [],
  storage: ['domain'],
  cards: ['domain'],
  dialogs: ['cards', 'storage', 'domain'],
  bot: ['dialogs', 'cards', 'storage', 'domain'],
} as const;

/** Package → the folder that alone may know it. */
const KEPT_TO = [
  [/^botbuilder/, 'bot'],
  [/^botframework-/, 'bot'],
  [/^restify$/, 'bot'],
  [/^@azure\/cosmos$/, 'storage'],
  [/^libsql$/, 'storage'],
] as const;

const FOLDERS = [...Object.keys(MAY_IMPORT), 'docs', 'knowledge', 'manifest', 'scripts', 'test'];
const MEDIAN_LINES = 50;
const P90_LINES = 120;
const LONGEST_FILE = 200;
/** What may be longer, and why. */
const LONG_FOR_A_REASON = [
  ['domain/log-text/words/', 'the words of logs: lists, not code'],
] as const;

const sources = Object.keys(MAY_IMPORT).flatMap(sourceFilesIn);

describe('the layout', () => {
  it('has the folders of the design and no others', () => {
    const ignored = readFileSync(join(ROOT, '.gitignore'), 'utf8').split('\n');
    const present = readdirSync(ROOT, { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && !entry.name.startsWith('.'))
      .map((entry) => entry.name)
      .filter((name) => !ignored.includes(`${name}/`));
    expect(FOLDERS).toEqual(expect.arrayContaining(present));
  });

  it.each(Object.entries(MAY_IMPORT))('lets %s/ import only %j of ours', (folder, allowed) => {
    const wrong = sourceFilesIn(folder).flatMap(({ path, imports }) =>
      imports
        .filter((wanted) => wanted.includes('/') && !wanted.startsWith('@'))
        .filter((wanted) => ![folder, ...allowed].includes(wanted.split('/')[0] ?? ''))
        .map((wanted) => `${path} imports ${wanted}`),
    );
    expect(wrong).toEqual([]);
  });

  it.each(KEPT_TO)('keeps %s to %s/', (name, home) => {
    const wrong = sources
      .filter(({ folder }) => folder !== home)
      .filter(({ imports }) => imports.some((wanted) => name.test(wanted)));
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it('knows the SDK in one file', () => {
    const knowing = sources.filter(({ imports }) =>
      imports.some((wanted) => /^bot(builder|framework)/.test(wanted)),
    );
    expect(knowing.map(({ path }) => path)).toEqual(['bot/inbound/adapter.ts']);
  });

  it('reads the environment in one file', () => {
    const readers = sources.filter(({ text }) => /\bprocess\.env\b/.test(text));
    expect(readers.map(({ path }) => path)).toEqual(['bot/config.ts']);
  });

  it('keeps the clock, chance and the outside world out of domain/', () => {
    const outside = /\bDate\.now\(|\bnew Date\(\)|\bMath\.random\(|\brandomUUID\b|\bfetch\(/;
    const wrong = sourceFilesIn('domain').filter(
      ({ text, imports }) =>
        outside.test(text) || imports.some((name) => /^node:(?!util$|zlib$)/.test(name)),
    );
    expect(wrong.map(({ path }) => path)).toEqual([]);
  });

  it(`keeps half of the files to ${MEDIAN_LINES} lines and nine in ten to ${P90_LINES}`, () => {
    const lengths = sources.map(({ text }) => text.trimEnd().split('\n').length);
    const share = (most: number) =>
      lengths.filter((lines) => lines <= most).length / lengths.length;
    expect(share(MEDIAN_LINES)).toBeGreaterThanOrEqual(0.5);
    expect(share(P90_LINES)).toBeGreaterThanOrEqual(0.9);
  });

  it(`keeps files to ${LONGEST_FILE} lines, but for those with a reason`, () => {
    const long = sources.filter(({ text }) => text.split('\n').length > LONGEST_FILE);
    const unreasoned = long.filter(
      ({ path }) => !LONG_FOR_A_REASON.some(([start]) => path.startsWith(start)),
    );
    expect(unreasoned.map(({ path }) => path)).toEqual([]);
  });
});

it('registers a hook of tests in their own file: what they share is loaded once a worker', () => {
  const shared = sourceFilesIn('test').filter(
    ({ path }) => !/\.(test|e2e|prod)\.ts$/.test(path) && !path.startsWith('test/e2e/'),
  );
  const hooked = shared.filter(({ text }) => /^(before|after)(All|Each)\(/m.test(text));
  expect(hooked.map(({ path }) => path)).toEqual([]);
});

describe('the scanner of imports', () => {
  it.each([
    ["import { a } from '../domain/a';", 'domain/a'],
    ["import type { A } from './a';", 'bot/a'],
    ["export { a } from '../cards/a';", 'cards/a'],
    ["import './side-effect';", 'bot/side-effect'],
    ["import {\n  a,\n} from '../storage/a';", 'storage/a'],
    ["const a = await import('../storage/a');", 'storage/a'],
    ["const a = require('libsql/promise');", 'libsql'],
    ['import { a } from "@azure/cosmos/b";', '@azure/cosmos'],
  ])('sees %j', (text, wanted) => {
    expect(importsOf('bot/x.ts', text)).toEqual([wanted]);
  });

  it('does not take a comment for an import', () => {
    expect(importsOf('bot/x.ts', "// taken from 'there'\n/* import 'x' */")).toEqual([]);
  });
});
