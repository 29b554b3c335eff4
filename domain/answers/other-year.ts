import { articleOf } from './entry';
import type { Knowledge } from './knowledge';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';

/** The newest source (004) was written in 2022. */
const LAST_YEAR = 2022;

export function asksOtherYear(
  reading: QuestionReading,
  { prepared }: RankedEntry,
  { vocabulary }: Knowledge,
): boolean {
  const years = reading.quantities.filter(({ unit }) => unit === 'year').map(({ value }) => value);
  const isLater = years.some((year) => year > LAST_YEAR);
  // A source may mention plans for later years, but it holds no figures for them.
  if (isLater && reading.aspect === 'howMany') return true;
  const article = articleOf(prepared.entry);
  // The article ends with a note on what a reform has changed since, so it may answer.
  if (isLater && (article?.changed.length ?? 0) > 0 && article?.kind !== 'paikallinen')
    return false;
  const says = (year: number) => {
    const number = vocabulary.numberOf(String(year));
    return number !== undefined && prepared.terms.numbers.includes(number);
  };
  return !years.every(says);
}
