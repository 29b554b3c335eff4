import { LANGUAGES } from '../../domain/language';
import { localDateOrThrow } from '../../domain/local-date';
import {
  madePatterns,
  makersOfPatterns,
  type Pattern,
  slownessOf,
  writtenPatterns,
} from './patterns';

/** Put together when they are first asked for, of words that nobody types. */
const MADE_LATER = [
  ['storage/answers/source-faults.ts', 'reads the articles, at the build alone'],
] as const;

describe('every regular expression of the source', () => {
  const slow = (patterns: readonly Pattern[]) =>
    patterns.flatMap((pattern) =>
      slownessOf(pattern).map(
        (why) => `${pattern.path} /${pattern.source}/${pattern.flags}: ${why}`,
      ),
    );

  it('takes time by the length of a text alone, as it is written', () => {
    const patterns = writtenPatterns();
    expect(patterns.length).toBeGreaterThan(500);
    expect(slow(patterns)).toEqual([]);
  });

  it('and as it is put together of parts', async () => {
    const patterns = await madePatterns(async () => {
      const today = localDateOrThrow('2026-11-24');
      const { readLine } = await import('../../scripts/read-logs/read-line');
      for (const line of ['kirjaa x', 'logga x', 'log x']) readLine(line, { today, employers: [] });
      const { readMonth } = await import('../../domain/digest/months');
      readMonth('x');
      const { phrasesIn } = await import('../../domain/answers/phrases');
      for (const language of LANGUAGES) phrasesIn('x', language);
    });
    const seen = new Set(patterns.map(({ path }) => path));
    const unseen = makersOfPatterns().filter((path) => !seen.has(path));
    expect(unseen).toEqual(MADE_LATER.map(([path]) => path));
    expect(slow(patterns)).toEqual([]);
  });
});

describe('the analysis', () => {
  it.each([
    ['/(a+)+$/', '(a+)+$', ''],
    ['/\\s+$/', '\\s+$', ''],
    ['/\\s*\\n/', '\\s*\\n', 'g'],
    ['/<[^>]*>/', '<[^>]*>', 'g'],
    ['/(a|ab)*c$/', '(a|a)*c$', ''],
  ])('sees that %s is slow', (_name, source, flags) => {
    expect(slownessOf({ source, flags })).not.toEqual([]);
  });

  it.each([
    ['(?<!\\s)\\s+$', ''],
    ['<[^<>]*>', 'g'],
    ['^\\s+', 'u'],
  ])('lets /%s/ by', (source, flags) => {
    expect(slownessOf({ source, flags })).toEqual([]);
  });
});
