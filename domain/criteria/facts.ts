import type { CoachWeek } from '../digest/coach-week';
import { lastWholeWeek, weekAfter } from '../digest/week-after';
import type { Evidence } from '../evidence/evidence';
import type { TimeDay } from '../evidence/time-day';
import { addMonths, daysOf, firstOfMonth, type LocalDate, type Week } from '../local-date';
import type { Meeting } from '../meetings/meeting';
import { type Month, monthsOver } from './month';
import type { MonthTotals } from './month-totals';
import type { ProposalPeriod } from './proposal';

/** No criterion says over how long a mean is taken: half a year, as often as one assesses (11.2). */
const WEEKS = 26;
const MONTHS = 6;
const YEAR_MONTHS = 12;

/** What the proposals rest on: whole weeks for what is logged, whole months for what is told. */
export interface CriteriaWindow {
  /** Ascending, all over. */
  readonly weeks: readonly Week[];
  readonly weeksPeriod: ProposalPeriod;
  /** Ascending, all over. */
  readonly months: readonly Month[];
  /** The twelve months up to today, for what is asked for twice a year or yearly. */
  readonly year: ProposalPeriod;
}

export function criteriaWindow(today: LocalDate): CriteriaWindow {
  const last = lastWholeWeek(today);
  const weeks = Array.from({ length: WEEKS }, (_, at) => weekAfter(last, at + 1 - WEEKS));
  const [first = last] = weeks;
  return {
    weeks,
    weeksPeriod: { from: daysOf(first).monday, to: daysOf(last).sunday },
    months: monthsOver(today, MONTHS),
    year: { from: addMonths(firstOfMonth(today), -YEAR_MONTHS), to: today },
  };
}

/** A week that a leader reviewed, and the day it was done. */
export interface WeekReviewed {
  readonly week: Week;
  readonly on: LocalDate;
}

/** All that the proposals are computed from. */
export interface CriteriaFacts {
  /** In the order of the roster; from `since` on a coach's weeks count, else from the team's. */
  readonly coaches: readonly { readonly id: string; readonly since?: LocalDate | undefined }[];
  /** The day the team was set up. */
  readonly since?: LocalDate | undefined;
  readonly window: CriteriaWindow;
  /** The team's meetings of the window's weeks, without undone ones. */
  readonly meetings: readonly Meeting[];
  /** Of the same weeks. */
  readonly coachWeeks: readonly CoachWeek[];
  readonly reviews: readonly WeekReviewed[];
  /** Of the window's months, ascending; a month of which nothing was told is not there. */
  readonly totals: readonly MonthTotals[];
  /** What was noted in the window's year, by its day. */
  readonly evidence: readonly Evidence[];
  /** Coaches' days of the sample weeks of the same year. */
  readonly timeDays: readonly TimeDay[];
  readonly today: LocalDate;
}
