import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { CONFIG_NAMES } from '../../bot/config';
import { BARE_COMMANDS, COMMANDS } from '../../cards/kit/commands';
import { scripts } from '../../package.json';
import { drawDocs } from '../../scripts/draw-docs';

const ROOT = join(__dirname, '../..');
const DOCS = join(ROOT, 'docs');
const PAGES = readdirSync(DOCS).filter((name) => name.endsWith('.md'));

/** The guides in Finnish, each with its English one. */
const PAIRS = [
  ['kayttoonotto.md', 'installing.md'],
  ['yllapito.md', 'operations.md'],
  ['tietosuoja.md', 'data-protection.md'],
  ['pilotti.md', 'pilot.md'],
  ['arkkitehtuuri.md', 'architecture.md'],
] as const;

const read = (name: string) => readFileSync(join(DOCS, name), 'utf8');

/** What stands as code: in a line, or in a block. */
function codeIn(text: string): string[] {
  const blocks = [...text.matchAll(/^ *```\n([\s\S]*?)^ *```/gm)].flatMap(([, block = '']) =>
    block.split('\n'),
  );
  const inLines = [...text.replace(/^ *```[\s\S]*?^ *```/gm, '').matchAll(/`([^`]+)`/g)];
  return [...blocks, ...inLines.map(([, code = '']) => code)].map((code) => code.trim());
}

/** The parameters that main.bicep takes, and its outputs. */
const bicep = readFileSync(join(ROOT, 'manifest/azure/main.bicep'), 'utf8');
const bicepNames = [...bicep.matchAll(/^(?:param|output) (\w+)/gm)].map(([, name]) => name);

it('is there in Finnish and in English, section for section', () => {
  expect(PAIRS.flat().sort()).toEqual([...PAGES].sort());
  for (const [finnish, english] of PAIRS) {
    const headings = (text: string) => text.match(/^#+ /gm) ?? [];
    expect(headings(read(english))).toEqual(headings(read(finnish)));
    expect(read(finnish)).toContain(`](${english})`);
    expect(read(english)).toContain(`](${finnish})`);
  }
});

describe.each(PAGES)('docs/%s', (page) => {
  const text = read(page);
  const code = codeIn(text);

  it('names scripts that there are', () => {
    const named = code.flatMap((line) =>
      [...line.matchAll(/npm run ([\w-]+)/g)].map(([, name]) => name),
    );
    expect(Object.keys(scripts)).toEqual(expect.arrayContaining(named));
  });

  it('names settings that the bot reads', () => {
    const settings = code.flatMap((line) => line.match(/^[A-Z][A-Z_]{3,}(?==|$)/g) ?? []);
    const registration = code.flatMap((line) => line.match(/^MicrosoftApp\w+/g) ?? []);
    expect(CONFIG_NAMES).toEqual(expect.arrayContaining([...settings, ...registration]));
  });

  it('names commands that the bot understands', () => {
    const words: readonly string[] = [COMMANDS, BARE_COMMANDS].flatMap((commands) =>
      Object.values(commands).flatMap((command) => Object.values(command)),
    );
    // What people write to the bot stands in small letters, alone in its code.
    const told = code.filter((line) => /^[a-zåäö]+(?: tiedot| data)?$/.test(line));
    const others = [
      'az',
      'code',
      'version',
      'image',
      'documents',
      'kolmekuppiakuvat',
      ...bicepNames,
    ];
    const unknown = told.filter((word) => !words.includes(word) && !others.includes(word));
    expect(unknown).toEqual([]);
  });

  it('points at files that there are', () => {
    const links = [...text.matchAll(/\]\((?!https?:)([^)#]+)\)/g)].map(([, path = '']) => path);
    const missing = links.filter((path) => !existsSync(join(DOCS, dirname(page), path)));
    expect(missing).toEqual([]);
    const paths = code.filter((line) => /^(?:manifest|docs|test|bot)\/[\w/.-]*$/.test(line));
    expect(paths.filter((path) => !existsSync(join(ROOT, path)))).toEqual([]);
  });

  it('names parameters that the deployment takes', () => {
    const given = code.flatMap((line) => line.match(/^([a-z]+[A-Z]\w*)(?= = |$)/)?.[1] ?? []);
    expect(bicepNames).toEqual(expect.arrayContaining(given));
  });
});

it('has drawings as their text says', async () => {
  for (const [path, svg] of await drawDocs()) expect(readFileSync(path, 'utf8')).toBe(svg);
});
