import type { CoachWeek } from '../digest/coach-week';
import { daysOf, type Week } from '../local-date';
import type { CriteriaFacts } from './facts';

/** A coach's weeks of the window. */
export interface ActiveWeeks {
  /** All weeks of the window since the coach began, ascending. */
  readonly begun: readonly Week[];
  /** Those of them not marked absent. */
  readonly active: readonly Week[];
  /** Clients in job search, one number for each active week in which it was told. */
  readonly jobSeekers: readonly number[];
}

/**
 * The weeks that a coach's mean is taken over (Kriteeri 17, 004:932; domain.md §1.1): from the week on
 * in which the coach began, else the team, without those marked absent. What others were doing has no
 * part in it.
 */
export function activeWeeksOf(
  { window, since: teamSince, coachWeeks }: CriteriaFacts,
  { id, since = teamSince }: CriteriaFacts['coaches'][number],
): ActiveWeeks {
  const told = new Map<Week, CoachWeek>(
    coachWeeks.filter(({ coachId }) => coachId === id).map((said) => [said.week, said]),
  );
  const begun = window.weeks.filter((week) => since === undefined || daysOf(week).sunday >= since);
  const active = begun.filter((week) => told.get(week)?.absence === undefined);
  return {
    begun,
    active,
    jobSeekers: active.flatMap((week) => told.get(week)?.jobSeekers ?? []),
  };
}
