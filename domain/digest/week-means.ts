import type { Week } from '../local-date';
import { countWeek, type WeekCount } from '../meetings/week-count';
import { type WeekTarget, weekTarget } from '../meetings/week-target';
import type { Absence } from './coach-week';
import type { FactsIndex } from './facts-index';

/** A mean number of meetings a week, without absent weeks. */
export interface WeekMean {
  readonly mean: number;
  /** Over how many weeks. For a team, each coach's week counts. */
  readonly weeks: number;
}

export interface CoachWeekFigures extends WeekCount {
  readonly week: Week;
  readonly target: WeekTarget;
  readonly absence?: Absence | undefined;
  /** Clients in job search, as the coach told for the week. */
  readonly jobSeekers?: number | undefined;
}

export type CountedWeek = Pick<CoachWeekFigures, 'counted' | 'absence'>;

/** A coach's count and target, week by week. */
export function coachWeeksOf(
  index: FactsIndex,
  coachId: string,
  weeks: readonly Week[],
): CoachWeekFigures[] {
  const { weeklyTarget } = index.facts.team;
  const known = index.byCoach.get(coachId);
  return weeks.map((week) => {
    const coachWeek = known?.coachWeeks.get(week);
    return {
      week,
      ...countWeek(known?.byWeek.get(week) ?? []),
      target: weekTarget({ weeklyTarget, jobSeekers: coachWeek?.jobSeekers }),
      absence: coachWeek?.absence,
      jobSeekers: coachWeek?.jobSeekers,
    };
  });
}

export function isPresent({ absence }: Pick<CountedWeek, 'absence'>): boolean {
  return absence === undefined;
}

/** The mean of the weeks present; nothing when all are absent. */
export function meanOf(weeks: readonly CountedWeek[]): WeekMean | undefined {
  const present = weeks.filter(isPresent);
  if (present.length === 0) return undefined;
  return { mean: sumOf(present, ({ counted }) => counted) / present.length, weeks: present.length };
}

export function sumOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}
