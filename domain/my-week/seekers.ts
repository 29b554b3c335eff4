import { weekAfter } from '../digest/week-after';
import type { Week } from '../local-date';
import { weekTarget } from '../meetings/week-target';

/** The last number of clients in job search that a coach told before this week. */
export interface SeekersBefore {
  readonly week: Week;
  readonly jobSeekers: number;
}

/** A number younger than this is not asked for: it seldom changes within a month. */
const WEEKS_BETWEEN_QUESTIONS = 4;

/**
 * What `omat` shows of a coach's clients in job search: the week's number, or the one before to
 * confirm. `isAsked`: a question in view, since no number is known from the last four weeks.
 * `doesEase`: the number before would lower the week's target, once it is told for this week too
 * (Kriteeri 17, 004:932).
 */
export function seekersToShow(
  { week, kept, weeklyTarget }: { week: Week; kept: number | undefined; weeklyTarget: number },
  before: SeekersBefore | undefined,
) {
  if (kept !== undefined)
    return { value: String(kept), state: 'kept', isAsked: false, doesEase: false } as const;
  if (!before) return { value: '', state: 'unknown', isAsked: true, doesEase: false } as const;
  const { jobSeekers } = before;
  const target = weekTarget({ weeklyTarget, jobSeekers });
  return {
    value: String(jobSeekers),
    state: 'fromBefore',
    isAsked: before.week <= weekAfter(week, -WEEKS_BETWEEN_QUESTIONS),
    doesEase: target.kind === 'noSeekers' || target.by === 'jobSeekers',
  } as const;
}
