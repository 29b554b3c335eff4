import type { Week } from '../local-date';
import { countWeek } from '../meetings/week-target';
import type { DigestFacts } from './facts';
import { type CountedWeek, isPresent, meanOf, type WeekMean } from './week-means';

/**
 * With fewer coaches present than this a mean would tell of one of them: of two, each gets the
 * other's number by taking the own one away.
 */
export const COACHES_FOR_A_MEAN = 3;

/** The mean over the weeks in which a coach was present, given as each coach's weeks. */
export function teamMean(ofCoaches: readonly (readonly CountedWeek[])[]): WeekMean | undefined {
  const present = ofCoaches.filter((weeks) => weeks.some(isPresent));
  return present.length < COACHES_FOR_A_MEAN ? undefined : meanOf(present.flat());
}

/** The mean of one week, from the meetings of its days, by whomever. */
export function teamMeanOfWeek(
  week: Week,
  { coaches, meetings, coachWeeks }: Pick<DigestFacts, 'coaches' | 'meetings' | 'coachWeeks'>,
): WeekMean | undefined {
  return teamMean(
    coaches.map(({ id }) => {
      const own = meetings.filter(({ coachId }) => coachId === id);
      const told = coachWeeks.find((told) => told.coachId === id && told.week === week);
      return [{ counted: countWeek(own).counted, absence: told?.absence }];
    }),
  );
}
