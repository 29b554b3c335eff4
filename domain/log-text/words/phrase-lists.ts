import type { DayReading } from './log-vocabulary';

/** The phrases of a table written as `a, b, c` on as many lines as they take. */
export function phraseList(lines: string): readonly string[] {
  return lines
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** Lines of `meaning: a, b, c` as phrase to meaning. A meaning may take several lines. */
export function meaningByPhrase(lines: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    lines
      .split('\n')
      .filter((line) => line.trim() !== '')
      .flatMap((line) => {
        const [meaning = '', ...phrases] = line.trim().split(/:\s+/);
        return phraseList(phrases.join(': ')).map((phrase) => [phrase, meaning]);
      }),
  );
}

/** As `named`, of whole numbers. */
export function numberByPhrase(lines: string): Readonly<Record<string, number>> {
  return mapValues(meaningByPhrase(lines), Number);
}

/** As `named`, of ways to read a day: `past`, `future`, `either` or a number of weeks. */
export function dayReadingByPhrase(
  lines: string,
): Readonly<Record<string, DayReading | undefined>> {
  return mapValues(meaningByPhrase(lines), (meaning) => {
    if (meaning === 'past' || meaning === 'future') return meaning;
    return meaning === 'either' ? undefined : Number(meaning);
  });
}

function mapValues<T>(record: Readonly<Record<string, string>>, to: (value: string) => T) {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, to(value)]));
}
