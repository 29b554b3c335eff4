import {
  addDays,
  daysOf,
  type LocalDate,
  localDateOrThrow,
  type Week,
  weekOf,
} from '../local-date';
import type { Period, PeriodKind } from './period';
import { weekAfter } from './week-after';

/*
 * Which weeks a month or a quarter has. Criterion 17 (004:932) counts meetings by the week, so a digest
 * never cuts a week in two: a week belongs to the month that has its Thursday, as ISO 8601 gives a
 * week to a year. Example: 28 September – 4 October 2026 has its Thursday on 1 October and belongs to
 * October, so October's figures begin on 28 September. A period that has just begun has only the weeks
 * begun so far, and at least its first, so that a digest always has a week to show.
 */

/** A stretch of days; both ends are included. */
export interface DaySpan {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export function weekPeriod(week: Week): Period {
  const { monday, sunday } = daysOf(week);
  return { kind: 'week', from: monday, to: sunday, weeks: [week] };
}

/** `month` is 1–12. */
export function monthPeriod(year: number, month: number, today: LocalDate): Period {
  return monthsPeriod('month', year, month, 1, today);
}

/** `quarter` is 1–4. */
export function quarterPeriod(year: number, quarter: number, today: LocalDate): Period {
  return monthsPeriod('quarter', year, quarter * 3 - 2, 3, today);
}

function monthsPeriod(
  kind: PeriodKind,
  year: number,
  first: number,
  months: number,
  today: LocalDate,
): Period {
  const from = firstOfMonth(year, first);
  const to = addDays(firstOfMonth(year, first + months), -1);
  const all = weeksWithThursdayIn({ from, to });
  const begun = all.filter((week) => daysOf(week).monday <= today);
  return { kind, from, to, weeks: begun.length > 0 ? begun : all.slice(0, 1) };
}

/** The first day of a month; 13 is January of the next year. */
function firstOfMonth(year: number, month: number): LocalDate {
  const index = year * 12 + month - 1;
  const [ofYear, ofMonth] = [Math.floor(index / 12), (index % 12) + 1];
  return localDateOrThrow(`${ofYear}-${String(ofMonth).padStart(2, '0')}-01`);
}

function weeksWithThursdayIn({ from, to }: DaySpan): Week[] {
  const weeks: Week[] = [];
  for (let week = weekOf(from); daysOf(week).monday <= to; week = weekAfter(week, 1)) {
    const thursday = addDays(daysOf(week).monday, 3);
    if (thursday >= from && thursday <= to) weeks.push(week);
  }
  return weeks;
}
