import type { Week } from '../local-date';
import { countWeek } from '../meetings/week-count';
import type { DigestFacts } from './facts';
import { type CountedWeek, isPresent, meanOf, type WeekMean } from './week-means';

/**
 * A mean needs so many coaches present. With two, each could work out the other's number: the mean
 * times two, minus their own.
 */
export const COACHES_FOR_A_MEAN = 3;

/** The mean over all coaches' weeks present; nothing with too few coaches. One list for each coach. */
export function teamMean(ofCoaches: readonly (readonly CountedWeek[])[]): WeekMean | undefined {
  const present = ofCoaches.filter((weeks) => weeks.some(isPresent));
  return present.length < COACHES_FOR_A_MEAN ? undefined : meanOf(present.flat());
}

/** The team's mean of one week; `meetings` and `coachWeeks` may hold other people's, too. */
export function teamMeanOfWeek(
  week: Week,
  { coaches, meetings, coachWeeks }: Pick<DigestFacts, 'coaches' | 'meetings' | 'coachWeeks'>,
): WeekMean | undefined {
  return teamMean(
    coaches.map(({ id }) => {
      const own = meetings.filter(({ coachId }) => coachId === id);
      const said = coachWeeks.find((entry) => entry.coachId === id && entry.week === week);
      return [{ counted: countWeek(own).counted, absence: said?.absence }];
    }),
  );
}
