import type { DigestFigures } from '../../domain/digest/figures';
import { lastWeekOf } from '../../domain/digest/period-spans';
import type { Week } from '../../domain/local-date';

/** Weeks nobody has marked, but for the one that the card shows. */
export function otherUnreviewedWeeks({ period, team }: DigestFigures): Week[] {
  const shown = period.kind === 'week' ? lastWeekOf(period) : undefined;
  return team.weeksNotReviewed.filter((week) => week !== shown);
}
