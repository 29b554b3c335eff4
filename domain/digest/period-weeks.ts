import {
  addDays,
  daysOf,
  type LocalDate,
  localDateOrThrow,
  type Week,
  weekOf,
} from '../local-date';
import { MEAN_WEEKS, type Period, type PeriodKind } from './facts';

/** Days, both included. */
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

/** `month` may run past 12, into the next year. */
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

/** `count` weeks later; earlier when negative. */
export function weekAfter(week: Week, count: number): Week {
  return weekOf(addDays(daysOf(week).monday, 7 * count));
}

/** The last ISO week that is over. */
export function lastWholeWeek(today: LocalDate): Week {
  return weekAfter(weekOf(today), -1);
}

export function lastWeekOf(period: Period): Week {
  return period.weeks.at(-1) ?? weekOf(period.to);
}

/** The weeks a mean is over: four up to the period's last, ascending. */
export function meanWeeksOf(period: Period): readonly Week[] {
  const last = lastWeekOf(period);
  return Array.from({ length: MEAN_WEEKS }, (_, at) => weekAfter(last, at + 1 - MEAN_WEEKS));
}

/** The days of the period's weeks, whole. */
export function daysOfPeriod(period: Period): DaySpan {
  const last = lastWeekOf(period);
  return { from: daysOf(period.weeks[0] ?? last).monday, to: daysOf(last).sunday };
}

/** What a digest's facts have to hold: the period's weeks and those of its mean. */
export function factsSpan(period: Period): DaySpan {
  const [first] = [...meanWeeksOf(period), ...period.weeks].sort();
  return { from: daysOf(first ?? lastWeekOf(period)).monday, to: daysOfPeriod(period).to };
}

/** Whether the period is recent enough for its digest to tell what is still to be done. */
export function hasOpenSteps(period: Period, today: LocalDate): boolean {
  return lastWeekOf(period) >= lastWholeWeek(today);
}

/** The days of a digest's meetings: up to today where a later contact may have closed a step. */
export function meetingsSpan(period: Period, today: LocalDate): DaySpan {
  const span = factsSpan(period);
  return hasOpenSteps(period, today) && span.to < today ? { ...span, to: today } : span;
}
