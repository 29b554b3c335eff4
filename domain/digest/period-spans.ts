import { daysOf, type LocalDate, type Week, weekOf } from '../local-date';
import { MEAN_WEEKS } from './facts';
import type { Period } from './period';
import type { DaySpan } from './period-weeks';
import { lastWholeWeek, weekAfter } from './week-after';

export function lastWeekOf(period: Period): Week {
  return period.weeks.at(-1) ?? weekOf(period.to);
}

/** The weeks of a four-week mean: the period's last week and the three before it, ascending. */
export function meanWeeksOf(period: Period): readonly Week[] {
  const last = lastWeekOf(period);
  return Array.from({ length: MEAN_WEEKS }, (_, at) => weekAfter(last, at + 1 - MEAN_WEEKS));
}

/** From the Monday of the period's first week to the Sunday of its last. */
export function daysOfPeriod(period: Period): DaySpan {
  const last = lastWeekOf(period);
  return { from: daysOf(period.weeks[0] ?? last).monday, to: daysOf(last).sunday };
}

/** The days whose facts a digest needs: the period's weeks and those of its four-week mean. */
export function factsSpan(period: Period): DaySpan {
  const [first] = [...meanWeeksOf(period), ...period.weeks].sort();
  return { from: daysOf(first ?? lastWeekOf(period)).monday, to: daysOfPeriod(period).to };
}

/** Whether the period reaches last week, so that its digest lists the next steps that are still open. */
export function hasOpenSteps(period: Period, today: LocalDate): boolean {
  return lastWeekOf(period) >= lastWholeWeek(today);
}

/** The days whose meetings a digest needs: up to today if a later contact may have closed a next step. */
export function meetingsSpan(period: Period, today: LocalDate): DaySpan {
  const span = factsSpan(period);
  return hasOpenSteps(period, today) && span.to < today ? { ...span, to: today } : span;
}
