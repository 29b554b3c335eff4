import type { LocalDate } from '../local-date';
import type { Period, PeriodKind } from './period';
import { monthPeriod, quarterPeriod, weekPeriod } from './period-weeks';
import { lastWholeWeek, weekAfter } from './week-after';

export function relativePeriod(
  unit: PeriodKind,
  relative: 'this' | 'last',
  today: LocalDate,
): Period {
  const now = monthAt(today);
  switch (unit) {
    case 'week':
      return weekPeriod(
        relative === 'this' ? weekAfter(lastWholeWeek(today), 1) : lastWholeWeek(today),
      );
    case 'month': {
      if (relative === 'this') return monthPeriod(now.year, now.month, today);
      return now.month === 1
        ? monthPeriod(now.year - 1, 12, today)
        : monthPeriod(now.year, now.month - 1, today);
    }
    case 'quarter': {
      const quarter = Math.ceil(now.month / 3);
      if (relative === 'this') return quarterPeriod(now.year, quarter, today);
      return quarter === 1
        ? quarterPeriod(now.year - 1, 4, today)
        : quarterPeriod(now.year, quarter - 1, today);
    }
  }
}

export function monthAt(day: LocalDate): { year: number; month: number } {
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)) };
}
