import type { Week } from '../local-date';
import { countWeek, type WeekCount, type WeekTarget, weekTarget } from '../meetings/week-target';
import type { Absence } from './facts';
import type { FactsIndex } from './facts-index';

/** Meetings a week, absent weeks left out. */
export interface WeekMean {
  readonly mean: number;
  /** Over how many weeks; of a team, weeks of coaches. */
  readonly weeks: number;
}

export interface CoachWeekFigures extends WeekCount {
  readonly week: Week;
  readonly target: WeekTarget;
  readonly absence?: Absence | undefined;
}

/** What a mean needs of a coach's week. */
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
    const told = known?.told.get(week);
    return {
      week,
      ...countWeek(known?.byWeek.get(week) ?? []),
      target: weekTarget({ weeklyTarget, jobSeekers: told?.jobSeekers }),
      absence: told?.absence,
    };
  });
}

export function isPresent({ absence }: Pick<CountedWeek, 'absence'>): boolean {
  return absence === undefined;
}

/** Nothing when all of the weeks are absent. */
export function meanOf(weeks: readonly CountedWeek[]): WeekMean | undefined {
  const present = weeks.filter(isPresent);
  if (present.length === 0) return undefined;
  return { mean: sumOf(present, ({ counted }) => counted) / present.length, weeks: present.length };
}

export function sumOf<T>(items: readonly T[], numberOf: (item: T) => number): number {
  return items.reduce((sum, item) => sum + numberOf(item), 0);
}
