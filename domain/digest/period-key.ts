import {
  addDays,
  daysOf,
  type LocalDate,
  localDateOrThrow,
  type Week,
  weekOf,
} from '../local-date';
import type { Period, PeriodKind } from './facts';
import { lastWeekOf, monthPeriod, quarterPeriod, weekPeriod } from './period-weeks';

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

/** What `periodKey` wrote; nothing for anything else, or for what has not begun by `today`. */
export function periodOfKey(key: string, today: LocalDate): Period | undefined {
  const [, year, kind, number] = /^(20\d{2})-(W|Q)?(\d{1,2})$/.exec(key) ?? [];
  if (year === undefined || number === undefined) return undefined;
  const period = periodByNumber(Number(year), kind ?? 'M', Number(number), today);
  return period && periodKey(period) === key && period.from <= today ? period : undefined;
}

function periodByNumber(
  year: number,
  kind: string,
  number: number,
  today: LocalDate,
): Period | undefined {
  if (number < 1 || number > { W: 53, Q: 4, M: 12 }[kind === 'W' || kind === 'Q' ? kind : 'M'])
    return undefined;
  if (kind === 'Q') return quarterPeriod(year, number, today);
  if (kind === 'M') return monthPeriod(year, number, today);
  // 4 January is always in week 1 (ISO 8601).
  const first = daysOf(weekOf(localDateOrThrow(`${year}-01-04`))).monday;
  return weekPeriod(weekOf(addDays(first, 7 * (number - 1))));
}

/** The period of a kind that a week belongs to, by its Thursday. */
export function periodOfWeek(kind: PeriodKind, week: Week, today: LocalDate): Period {
  const thursday = addDays(daysOf(week).monday, THURSDAY);
  return periodAt(kind, thursday, today);
}

/** The period before (`-1`) or after (`1`) one; nothing when it has not begun by `today`. */
export function periodBeside(period: Period, step: -1 | 1, today: LocalDate): Period | undefined {
  const day = addDays(step === -1 ? period.from : period.to, step);
  return day > today ? undefined : periodAt(period.kind, day, today);
}

function periodAt(kind: PeriodKind, day: LocalDate, today: LocalDate): Period {
  const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
  switch (kind) {
    case 'week':
      return weekPeriod(weekOf(day));
    case 'month':
      return monthPeriod(year, month, today);
    case 'quarter':
      return quarterPeriod(year, quarterOf(day), today);
  }
}

/** 1–4. */
export function quarterOf(day: LocalDate): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
