import type { ParsedResult } from 'chrono-node';
import type { LocalDate } from '../local-date';
import { chronos } from './chronos';
import { PASSING } from './day-components';
import type { FlatText } from './flat-text';
import { bareDay, bareWeekday, dayOf, nearest } from './nearest-day';
import type { Span } from './phrases';
import type { LogVocabulary } from './words/log-vocabulary';

/**
 * A day that the text names. `past` is the day if it may be over (today or before), `future` if it may
 * be to come. A bare weekday has both: `perjantaina` is last Friday and next Friday.
 */
export interface DayMention extends Span {
  readonly past: LocalDate | undefined;
  readonly future: LocalDate | undefined;
}

/** The days that a text names, in its order. Chrono does the work, with parsers of our own before its. */
export function readDays(
  text: FlatText,
  vocabulary: LogVocabulary,
  today: LocalDate,
): DayMention[] {
  // Noon UTC at offset 0, so that no time zone moves the day.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const results = chronos.get(vocabulary.language)?.parse(text, reference) ?? [];
  const isPassing = (result: ParsedResult) => result.tags().has(PASSING);
  return results
    .filter(
      (result) =>
        !isPassing(result) ||
        !results.some((neighbour) => neighbour !== result && isBeside(result, neighbour)),
    )
    .flatMap((result) => mentionOf(result, today) ?? []);
}

/** Whether two results stand side by side: in `ke aamulla` the part of the day is no day of its own. */
function isBeside(a: ParsedResult, b: ParsedResult): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return second.index - (first.index + first.text.length) <= 2;
}

function mentionOf(result: ParsedResult, today: LocalDate): DayMention | undefined {
  const { start } = result;
  const span = { start: result.index, end: result.index + result.text.length };
  if (!start.isCertain('day')) return { ...span, ...bareWeekday(start.get('weekday') ?? 0, today) };
  if (!start.isCertain('month')) return { ...span, ...bareDay(start.get('day') ?? 0, today) };
  const day = start.isCertain('year')
    ? dayOf(start.get('year'), start.get('month'), start.get('day'))
    : nearest(start.get('month'), start.get('day'), today);
  if (day === undefined) return undefined;
  return { ...span, past: day <= today ? day : undefined, future: day >= today ? day : undefined };
}
