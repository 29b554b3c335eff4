import {
  addDays,
  daysOf,
  type LocalDate,
  localDateOrThrow,
  type Week,
  weekOf,
} from '../local-date';
import type { Period, PeriodKind } from './period';
import { periodAt, quarterOf } from './period-beside';
import { lastWeekOf } from './period-spans';
import { monthPeriod, quarterPeriod, weekPeriod } from './period-weeks';
import { weekAfter } from './week-after';

const THURSDAY = 3;

/** The period in few characters, for a card's data: `2026-W46`, `2026-10`, `2026-Q3`. */
export function periodKey(period: Period): string {
  switch (period.kind) {
    case 'week':
      return lastWeekOf(period);
    case 'month':
      return period.from.slice(0, 7);
    case 'quarter':
      return `${period.from.slice(0, 4)}-Q${quarterOf(period.from)}`;
  }
}

/** Reads a key of `periodKey`; nothing for any other text, and for a period that lies ahead. */
export function periodOfKey(key: string, today: LocalDate): Period | undefined {
  const [, year, kind, number] = /^(20\d{2})-(W|Q)?(\d{1,2})$/.exec(key) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const period = periodByNumber(Number(year), kind, Number(number), today);
  // 2025 has no week 53, so `2025-W53` would give 2026-W01: a key must read back as itself.
  return period && periodKey(period) === key && period.from <= today ? period : undefined;
}

function periodByNumber(
  year: number,
  letter: string | undefined,
  number: number,
  today: LocalDate,
): Period | undefined {
  if (number < 1) return undefined;
  if (letter === 'Q') return number <= 4 ? quarterPeriod(year, number, today) : undefined;
  if (letter === 'W') return number <= 53 ? weekPeriod(weekByNumber(year, number)) : undefined;
  return number <= 12 ? monthPeriod(year, number, today) : undefined;
}

function weekByNumber(year: number, number: number): Week {
  // 4 January is always in week 1 (ISO 8601).
  const firstWeek = weekOf(localDateOrThrow(`${year}-01-04`));
  return weekAfter(firstWeek, number - 1);
}

/** The period of a kind that a week belongs to, by its Thursday. */
export function periodOfWeek(kind: PeriodKind, week: Week, today: LocalDate): Period {
  const thursday = addDays(daysOf(week).monday, THURSDAY);
  return periodAt(kind, thursday, today);
}
