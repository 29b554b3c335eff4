import type { ParsedResult } from 'chrono-node';
import type { LocalDate } from '../local-date';
import { chronos } from './chronos';
import { DATE, OWN, PASSING, UNREAL, UNTOLD, VAGUE } from './day-components';
import { withoutDaysInNames } from './days-in-names';
import type { DayDoubt } from './draft';
import type { FlatText } from './flat-text';
import { bareDay, bareWeekday, dayOf, nearest } from './nearest-day';
import type { Span } from './phrases';
import { LOG_VOCABULARIES } from './words';
import type { LogVocabulary } from './words/log-vocabulary';

/**
 * A day that the text names. `past` is the day if it may be over (today or before), `future` if it may
 * be to come. A bare weekday has both: `perjantaina` is last Friday and next Friday.
 */
export interface DayMention extends Span {
  readonly past: LocalDate | undefined;
  readonly future: LocalDate | undefined;
  /** Why there is neither: no day of the calendar (`31.11.`), or a time without a day (`viikolla 47`). */
  readonly open?: Exclude<DayDoubt, 'ahead'>;
  /** By its number in the month, as in `28.12.` and `3 december`. */
  readonly isDate?: boolean;
  /** A time of the day follows: `ke klo 10`. */
  readonly hasClock?: boolean;
}

/**
 * The days that a text names, in its order. Chrono does the work, with parsers of our own before its.
 *
 * @param log the text as it was written, for the capitals of names; `text` is the same, flat
 */
export function readDays(
  log: string,
  text: FlatText,
  vocabulary: LogVocabulary,
  today: LocalDate,
): DayMention[] {
  const found = mentionsIn(log, text, vocabulary, today);
  if (found.length > 0) return found;
  // People mix languages: `site visit Fri 13:00` in a line of Finnish words.
  const others = LOG_VOCABULARIES.filter((known) => known !== vocabulary);
  return others
    .map((known) => mentionsIn(log, text, known, today).filter((day) => isSurelyDay(day, text)))
    .reduce((most, days) => (days.length > most.length ? days : most), []);
}

/** Not a word of two letters or a number, which in another language is something else (`ti`, `v. 5`). */
function isSurelyDay({ start, end, open }: DayMention, text: FlatText): boolean {
  return open === undefined && /^[a-z\u00c0-\u024f ]{3,}/.test(text.slice(start, end));
}

function mentionsIn(
  log: string,
  text: FlatText,
  { language, days }: LogVocabulary,
  today: LocalDate,
): DayMention[] {
  // Noon UTC at offset 0, so that no time zone moves the day.
  const reference = { instant: new Date(`${today}T12:00:00Z`), timezone: 0 };
  const plain = withoutDaysInNames(log, text, days);
  const results = chronos.get(language)?.parse(plain, reference) ?? [];
  const isPassing = (result: ParsedResult) => result.tags().has(PASSING);
  return results
    .filter(
      (result) =>
        !isPassing(result) ||
        !results.some((neighbour) => neighbour !== result && isBeside(result, neighbour)),
    )
    .flatMap((result) => mentionOf(result, today) ?? [])
    .filter((mention, at, all) => !isTakenBack(mention, all[at + 1], text))
    .map((mention) => ({
      ...mention,
      hasClock: CLOCK.test(text.slice(mention.end, mention.end + 12)),
    }));
}

const CLOCK = /^\.?\s(?:klo|kello|kl\b|at\s\d|\d{1,2}[.:]\d\d|\d{1,2}(?![\d.,]|\s[a-z]))/;

const CORRECTION = /^[\s,.]*(?:ei\s?kun?|eiku|siis|eller nej|nej|no wait|i mean|sorry)[\s,]*$/;

/** `Torstaina eikun keskiviikkona`: the writer corrects the day. */
function isTakenBack(day: Span, next: Span | undefined, text: FlatText): boolean {
  return next !== undefined && CORRECTION.test(text.slice(day.end, next.start));
}

function spanOf(result: ParsedResult): Span {
  return { start: result.index, end: result.index + result.text.length };
}

/** Whether two results stand side by side: in `ke aamulla` the part of the day is no day of its own. */
function isBeside(a: ParsedResult, b: ParsedResult): boolean {
  const [first, second] = a.index < b.index ? [a, b] : [b, a];
  return second.index - (first.index + first.text.length) <= 2;
}

function mentionOf(result: ParsedResult, today: LocalDate): DayMention | undefined {
  const { start } = result;
  const span = spanOf(result);
  const open = { ...span, past: undefined, future: undefined };
  if (result.tags().has(UNTOLD)) return undefined;
  if (result.tags().has(VAGUE)) return { ...open, open: 'vague' };
  if (result.tags().has(UNREAL)) return { ...open, open: 'unreal' };
  // `to-pe`, `la–su`: days of work.
  if (!start.isCertain('day') && result.end) return undefined;
  if (!start.isCertain('day')) return { ...span, ...bareWeekday(start.get('weekday') ?? 0, today) };
  if (!start.isCertain('month')) return { ...span, ...bareDay(start.get('day') ?? 0, today) };
  const day = start.isCertain('year')
    ? dayOf(start.get('year'), start.get('month'), start.get('day'))
    : nearest(start.get('month'), start.get('day'), today);
  if (day === undefined) return { ...open, open: 'unreal' };
  const isDate = result.tags().has(DATE) || (!result.tags().has(OWN) && /\d/.test(result.text));
  const [past, future] = [day <= today ? day : undefined, day >= today ? day : undefined];
  return { ...span, past, future, isDate };
}
