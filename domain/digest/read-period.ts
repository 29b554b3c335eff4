import { type LocalDate, localDateOrThrow, weekNumberOf, weekOf } from '../local-date';
import type { Period, PeriodKind } from './period';
import { monthPeriod, quarterPeriod, weekPeriod } from './period-weeks';
import { type PeriodWords, readPeriodWords } from './period-words';
import { monthAt, relativePeriod } from './relative-period';
import { weekAfter } from './week-after';

/**
 * The period that words name in Finnish, Swedish or English: `vk 46`, `46/2025`, `lokakuun`, `Q3`,
 * `förra månaden`.
 * - No words mean the last whole week; a unit alone (`kuukausi`) means the last whole one.
 * - A bare number is a week.
 * - Without a year, a period that has not begun by `today` is last year's.
 * - `unknown`: other words, a period that does not exist, or one that lies ahead.
 */
export function readPeriod(words: string, today: LocalDate): Period | 'unknown' {
  const said = readPeriodWords(words);
  const period = said && periodOf(said, today);
  return period && period.from <= today ? period : 'unknown';
}

function periodOf(said: PeriodWords, today: LocalDate): Period | undefined {
  const { unit, relative, month, number, year } = said;
  if (month !== undefined) {
    if (unit === 'week' || unit === 'quarter' || number !== undefined) return undefined;
    if (relative === undefined) return monthOf(month, year, today);
    return relative === 'last' && year === undefined ? monthBefore(month, today) : undefined;
  }
  if (number !== undefined) {
    return relative === undefined ? periodByNumber(unit ?? 'week', number, year, today) : undefined;
  }
  if (year !== undefined) return undefined;
  if (unit === undefined && relative !== undefined) return undefined;
  return relativePeriod(unit ?? 'week', relative ?? 'last', today);
}

function periodByNumber(
  unit: PeriodKind,
  number: number,
  year: number | undefined,
  today: LocalDate,
): Period | undefined {
  switch (unit) {
    case 'week':
      return weekByNumber(number, year, today);
    case 'month':
      return number >= 1 && number <= 12 ? monthOf(number, year, today) : undefined;
    case 'quarter': {
      if (number < 1 || number > 4) return undefined;
      const now = monthAt(today);
      const isAhead = number > Math.ceil(now.month / 3);
      return quarterPeriod(year ?? now.year - Number(isAhead), number, today);
    }
  }
}

function weekByNumber(
  number: number,
  year: number | undefined,
  today: LocalDate,
): Period | undefined {
  const now = weekOf(today);
  const isAhead = number > weekNumberOf(now);
  const ofYear = year ?? Number(now.slice(0, 4)) - Number(isAhead);
  // 4 January is always in week 1 (ISO 8601).
  const week = weekAfter(weekOf(localDateOrThrow(`${ofYear}-01-04`)), number - 1);
  const exists = weekNumberOf(week) === number && week.startsWith(String(ofYear));
  return exists ? weekPeriod(week) : undefined;
}

function monthOf(month: number, year: number | undefined, today: LocalDate): Period {
  const now = monthAt(today);
  return monthPeriod(year ?? now.year - Number(month > now.month), month, today);
}

/** The last month of that number that is over. */
function monthBefore(month: number, today: LocalDate): Period {
  const now = monthAt(today);
  return monthPeriod(now.year - Number(month >= now.month), month, today);
}
