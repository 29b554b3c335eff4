import type { DayReading } from './log-vocabulary';

/** The phrases of a text `a, b, c`, which may take several lines. */
export function phraseList(lines: string): readonly string[] {
  return lines
    .split(/[,\n]/)
    .map((phrase) => phrase.trim())
    .filter((phrase) => phrase !== '');
}

/** From lines `meaning: a, b, c`, the meaning of each phrase. A meaning may have several lines. */
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

/** As `meaningByPhrase`, with whole numbers for meanings. */
export function numberByPhrase(lines: string): Readonly<Record<string, number>> {
  return mapValues(meaningByPhrase(lines), Number);
}

/** As `meaningByPhrase`, with ways to read a day: `past`, `future`, `either` or a number of weeks. */
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
