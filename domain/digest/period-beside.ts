import { addDays, type LocalDate, weekOf } from '../local-date';
import type { Period, PeriodKind } from './period';
import { monthPeriod, quarterPeriod, weekPeriod } from './period-weeks';

/** The period before (`-1`) or after (`1`) one; nothing when it has not begun by `today`. */
export function periodBeside(period: Period, step: -1 | 1, today: LocalDate): Period | undefined {
  const day = addDays(step === -1 ? period.from : period.to, step);
  return day > today ? undefined : periodAt(period.kind, day, today);
}

export function periodAt(kind: PeriodKind, day: LocalDate, today: LocalDate): Period {
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

/** The quarter that a day is in, 1–4. */
export function quarterOf(day: LocalDate): number {
  return Math.ceil(Number(day.slice(5, 7)) / 3);
}
