import { addDays, daysOf, type LocalDate, type Week } from '../local-date';
import type { ActiveWeeks } from './active-weeks';
import type { CriteriaFacts, WeekReviewed } from './facts';
import type { ReviewRhythm } from './level-of-meetings';

/** A weekly review comes within so many days of the week's end; a monthly one, of the month's. */
const DAYS_FOR_A_WEEK = 7;
const DAYS_FOR_A_MONTH = 31;
/** Of ten weeks; the source says "weekly" alone (domain.md §1.1). */
const WEEKS_OF_TEN = 9;

export interface Rhythm {
  /** Nothing while no review is due yet. */
  readonly rhythm: ReviewRhythm | undefined;
  /** Weeks reviewed in time, of those whose time is over or that were reviewed. */
  readonly inTime: number;
  readonly due: number;
}

/**
 * How often a leader reviewed a coach's active weeks (Kriteeri 17, 004:932). Weekly: nine of ten, each
 * within seven days of its end. Monthly: at least one of each month's, within a month of its end. A
 * month of which the coach's weeks are a part alone is not asked for, unless there is no whole one.
 */
export function reviewRhythmOf(
  { begun, active }: Pick<ActiveWeeks, 'begun' | 'active'>,
  { reviews, today }: Pick<CriteriaFacts, 'reviews' | 'today'>,
): Rhythm {
  const firstOn = firstReviews(reviews);
  const weekly = active.map((week) => stateOf([week], DAYS_FOR_A_WEEK, firstOn, today));
  const inTime = weekly.filter((state) => state === 'reviewed').length;
  const due = weekly.filter((state) => state !== 'notDue').length;
  const figures = { inTime, due };
  if (due === 0) return { rhythm: undefined, ...figures };
  if (10 * inTime >= WEEKS_OF_TEN * due) return { rhythm: 'weekly', ...figures };
  const months = monthsOf(active, begun)
    .map((weeks) => stateOf(weeks, DAYS_FOR_A_MONTH, firstOn, today))
    .filter((state) => state !== 'notDue');
  const isAny = active.some((week) => firstOn.has(week));
  const isMonthly = isAny && months.every((state) => state === 'reviewed');
  return { rhythm: isMonthly ? 'monthly' : 'none', ...figures };
}

function stateOf(
  weeks: readonly Week[],
  days: number,
  firstOn: ReadonlyMap<Week, LocalDate>,
  today: LocalDate,
): 'reviewed' | 'missed' | 'notDue' {
  const last = weeks.at(-1);
  if (last === undefined) return 'notDue';
  const until = addDays(daysOf(last).sunday, days);
  const isReviewed = weeks.some((week) => {
    const on = firstOn.get(week);
    return on !== undefined && on <= until;
  });
  if (isReviewed) return 'reviewed';
  return today <= until ? 'notDue' : 'missed';
}

/** A week counts as reviewed from its first review on. */
function firstReviews(reviews: readonly WeekReviewed[]): ReadonlyMap<Week, LocalDate> {
  const firstOn = new Map<Week, LocalDate>();
  for (const { week, on } of reviews) {
    const known = firstOn.get(week);
    if (known === undefined || on < known) firstOn.set(week, on);
  }
  return firstOn;
}

/** The active weeks by month; a week is of the month that has its Thursday. */
function monthsOf(active: readonly Week[], begun: readonly Week[]): Week[][] {
  const byMonth = new Map<string, Week[]>();
  for (const week of active) {
    const month = monthOfWeek(week);
    byMonth.set(month, [...(byMonth.get(month) ?? []), week]);
  }
  const cut = [begun[0], begun.at(-1)].flatMap((week, at) =>
    week !== undefined && isCut(week, at === 0 ? -7 : 7) ? [monthOfWeek(week)] : [],
  );
  const whole = [...byMonth].filter(([month]) => !cut.includes(month));
  return (whole.length > 0 ? whole : [...byMonth]).map(([, weeks]) => weeks);
}

function monthOfWeek(week: Week, days = 0): string {
  return addDays(daysOf(week).monday, 3 + days).slice(0, 7);
}

/** Whether the week before or after it is of the same month. */
function isCut(week: Week, days: number): boolean {
  return monthOfWeek(week) === monthOfWeek(week, days);
}
