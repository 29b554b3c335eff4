import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { CONFIG_NAMES } from '../../bot/config';
import { COMMANDS } from '../../cards/kit/commands';
import { addDays, localDateOrThrow } from '../../domain/local-date';
import { scripts } from '../../package.json';
import { readLine } from '../../scripts/read-logs/read-line';
import { ROOT } from './source-files';

const readme = readFileSync(join(ROOT, 'README.md'), 'utf8');
const contributing = readFileSync(join(ROOT, 'CONTRIBUTING.md'), 'utf8');

describe('the README', () => {
  it('has every setting there is in its table, and no other', () => {
    const [, table = ''] = /## Configuration\n([\s\S]*?)\n## /.exec(readme) ?? [];
    const cells = table.split('\n').map((line) => /^\| (`.*?) \|/.exec(line)?.[1] ?? '');
    const named = cells.flatMap((cell) => [...cell.matchAll(/`(\w+)`/g)].map(([, name]) => name));
    expect(named.sort()).toEqual([...CONFIG_NAMES].sort());
  });

  it('names every command in the three languages', () => {
    const words = Object.values(COMMANDS).flatMap((command) => Object.values(command));
    expect(words.filter((word) => !new RegExp(`\`${word}\\b`).test(readme))).toEqual([]);
  });

  describe('in its lines of different hands', () => {
    const today = localDateOrThrow('2026-11-24');
    const days: Record<string, string> = { today, yesterday: addDays(today, -1) };
    const rows = [...readme.matchAll(/^\| `(.+?)` \| (.+?) \| (\w+) \| (\w+) \|$/gm)];

    it('has a line in each language', () => {
      expect(rows.length).toBeGreaterThanOrEqual(6);
    });

    it.each(rows.map(([, ...cells]) => cells))('tells how this is read: %s', (line, ...told) => {
      const { isLog, employer, channel, metOn } = readLine(line ?? '', { today, employers: [] });
      const [name, contact, day = ''] = told;
      expect([isLog, employer, channel, metOn]).toEqual([true, name, contact, days[day]]);
    });
  });

  it.each([
    ['README.md', readme],
    ['CONTRIBUTING.md', contributing],
  ])('asks for no script that is not there: %s', (_name, text) => {
    const asked = [...text.matchAll(/npm (?:run )?([\w-]+)/g)].map(([, name = '']) => name);
    const own = asked.filter((name) => name !== 'ci');
    expect(own.filter((name) => !Object.keys(scripts).includes(name))).toEqual([]);
  });

  it.each([
    ['README.md', readme],
    ['CONTRIBUTING.md', contributing],
  ])('points at files that are there: %s', (_name, text) => {
    const paths = [
      ...text.matchAll(/`((?:bot|cards|dialogs|domain|storage|test|manifest)\/[\w./-]*\.\w+)`/g),
    ];
    expect(paths.length).toBeGreaterThan(3);
    for (const [, path = ''] of paths) expect(() => readFileSync(join(ROOT, path))).not.toThrow();
  });
});
