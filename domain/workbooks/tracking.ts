import type { Absence } from '../digest/coach-week';
import type { DigestFacts } from '../digest/facts';
import { type FactsIndex, indexFacts } from '../digest/facts-index';
import type { Review } from '../digest/review';
import { shareByClientWishes, shareInLineWithPlan } from '../digest/shares';
import { countNewEmployers } from '../digest/visits';
import { coachWeeksOf } from '../digest/week-means';
import { daysOf, type LocalDate, type Week } from '../local-date';
import type { WeekCount } from '../meetings/week-count';

/** A coach's week in the leader's tracking table (Lomake B's weekly roll-up, domain.md §2.1). */
export interface TrackingRow extends WeekCount {
  readonly week: Week;
  readonly from: LocalDate;
  readonly to: LocalDate;
  readonly coachId: string;
  /** Missing for one who has left the team. */
  readonly coachName?: string | undefined;
  /** None for an absent week or for one who has left; 0 when nobody is in job search. */
  readonly target?: number | undefined;
  readonly absence?: Absence | undefined;
  readonly jobSeekers?: number | undefined;
  /** Shares 0–1, not rounded. */
  readonly byWishes?: number | undefined;
  readonly inLine?: number | undefined;
  readonly newEmployers: number;
  /** The first review of the week. */
  readonly review?: Review | undefined;
}

/** By week, and within one in the order of the roster; then those who left, where they met somebody. */
export function trackingRows(facts: DigestFacts): TrackingRow[] {
  const index = indexFacts(facts);
  const inTeam = new Set(facts.coaches.map(({ id }) => id));
  const left = [...index.byCoach.keys()].filter((id) => !inTeam.has(id)).sort();
  return index.weeks.flatMap((week) => [
    ...facts.coaches.map(({ id, name }) => ({ ...rowOf(index, id, week), coachName: name })),
    ...left
      .filter((id) => index.byCoach.get(id)?.byWeek.has(week))
      .map((id) => ({ ...rowOf(index, id, week), target: undefined })),
  ]);
}

function rowOf(index: FactsIndex, coachId: string, week: Week): TrackingRow {
  const known = index.byCoach.get(coachId);
  const meetings = known?.byWeek.get(week) ?? [];
  const [figures] = coachWeeksOf(index, coachId, [week]);
  if (!figures) throw new Error('a week without figures');
  const { target, ...counts } = figures;
  const { monday, sunday } = daysOf(week);
  return {
    ...counts,
    from: monday,
    to: sunday,
    coachId,
    target: targetOf(target, counts.absence),
    jobSeekers: known?.coachWeeks.get(week)?.jobSeekers,
    byWishes: shareByClientWishes(meetings)?.share,
    inLine: shareInLineWithPlan(meetings)?.share,
    newEmployers: countNewEmployers(meetings, index.facts.employers),
    review: index.facts.reviews.find((review) => review.week === week),
  };
}

function targetOf(
  target: { readonly kind: 'target'; readonly meetings: number } | { readonly kind: 'noSeekers' },
  absence: Absence | undefined,
): number | undefined {
  if (absence !== undefined) return undefined;
  return target.kind === 'target' ? target.meetings : 0;
}
