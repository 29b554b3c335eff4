import { Chrono, en, fi, type ParsedResult, sv } from 'chrono-node';
import { addDays, type LocalDate, readLocalDate, weekdayOf } from '../local-date';
import {
  casualParser,
  dayOfMonthParser,
  daysOnly,
  numericDayParser,
  PASSING,
  passingParser,
  weekdayParser,
} from './day-parsers';
import type { FlatText } from './flat-text';
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
}

const chronos = new Map(
  LOG_VOCABULARIES.map((vocabulary) => [vocabulary.language, chronoOf(vocabulary)]),
);

function chronoOf({ language, days }: LogVocabulary): Chrono {
  const configuration = localeOf(language);
  configuration.parsers.unshift(
    weekdayParser(days),
    casualParser(days),
    passingParser(days),
    dayOfMonthParser(days),
    numericDayParser(),
  );
  // Chrono's last refiner would drop a bare `12.11` as a decimal number.
  configuration.refiners.pop();
  configuration.refiners.unshift(daysOnly(days));
  return new Chrono(configuration);
}

function localeOf(language: LogVocabulary['language']) {
  switch (language) {
    case 'fi':
      return fi.createCasualConfiguration();
    case 'sv':
      return sv.createCasualConfiguration();
    case 'en':
      return en.configuration.createCasualConfiguration(false);
  }
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

function dayOf(year: number | null, month: number | null, day: number | null) {
  const [y, m, d] = [year, month, day].map((part) => String(part ?? 0).padStart(2, '0'));
  return readLocalDate(`${y}-${m}-${d}`);
}

function bareWeekday(chronoWeekday: number, today: LocalDate) {
  const ahead = ((chronoWeekday || 7) - weekdayOf(today) + 7) % 7;
  return {
    past: addDays(today, ahead === 0 ? 0 : ahead - 7),
    future: addDays(today, ahead === 0 ? 7 : ahead),
  };
}

function bareDay(day: number, today: LocalDate) {
  const month = Number(today.slice(5, 7));
  const near = [-1, 0, 1].flatMap((step) => {
    const index = Number(today.slice(0, 4)) * 12 + month - 1 + step;
    return dayOf(Math.floor(index / 12), (index % 12) + 1, day) ?? [];
  });
  return { past: near.filter((at) => at <= today).at(-1), future: near.find((at) => at >= today) };
}

/** A day and month without a year: the closest to today, so that in January 28.12. is last year's. */
function nearest(
  month: number | null,
  day: number | null,
  today: LocalDate,
): LocalDate | undefined {
  const year = Number(today.slice(0, 4));
  const noon = Date.parse(`${today}T12:00:00Z`);
  const distance = (at: LocalDate) => Math.abs(Date.parse(`${at}T12:00:00Z`) - noon);
  return [year - 1, year, year + 1]
    .flatMap((candidate) => dayOf(candidate, month, day) ?? [])
    .sort((a, b) => distance(a) - distance(b))[0];
}
