import type { DigestCoach } from './facts';
import type { FactsIndex } from './facts-index';
import { type Share, shareByClientWishes, shareInLineWithPlan } from './shares';
import { type CupCounts, countNewEmployers, visitFigures } from './visits';
import {
  type CoachWeekFigures,
  coachWeeksOf,
  isPresent,
  meanOf,
  sumOf,
  type WeekMean,
} from './week-means';

export interface CoachFigures {
  readonly coachId: string;
  readonly name: string;
  readonly isLeader?: boolean | undefined;
  /** The period's weeks that count, ascending: none from before the team was set up. */
  readonly weeks: readonly CoachWeekFigures[];
  /** What Kriteeri 17 (004:932) counts, in all the weeks, also those marked absent. */
  readonly counted: number;
  /** The sum of the targets of the weeks present; nothing when none of them has one. */
  readonly target?: number | undefined;
  readonly isAbsent: boolean;
  /** The mean of the four weeks up to the period's last; nothing when absent in all of them. */
  readonly fourWeekMean?: WeekMean | undefined;
  readonly byWishes?: Share | undefined;
  readonly inLine?: Share | undefined;
  /** Of the employers that this coach met face to face, the share that the team met on two days or more. */
  readonly repeat?: Share | undefined;
  readonly cups: CupCounts;
  /** How many employers this coach had a contact with on the day of the team's first contact. */
  readonly newEmployers: number;
  readonly otherFaceToFace: number;
  readonly otherChannels: number;
}

export function coachFigures(index: FactsIndex, coach: DigestCoach): CoachFigures {
  const { facts, meanWeeks, to } = index;
  const meetings = index.byCoach.get(coach.id)?.meetings ?? [];
  const weeks = coachWeeksOf(index, coach.id, index.weeks);
  const targets = weeks
    .filter(isPresent)
    .flatMap(({ target }) => (target.kind === 'target' ? [target.meetings] : []));
  return {
    coachId: coach.id,
    name: coach.name,
    isLeader: coach.isLeader,
    weeks,
    counted: sumOf(weeks, ({ counted }) => counted),
    target: targets.length > 0 ? sumOf(targets, (target) => target) : undefined,
    isAbsent: weeks.length > 0 && !weeks.some(isPresent),
    fourWeekMean: meanOf(coachWeeksOf(index, coach.id, meanWeeks)),
    byWishes: shareByClientWishes(meetings),
    inLine: shareInLineWithPlan(meetings),
    ...visitFigures(meetings, facts.employers, to),
    newEmployers: countNewEmployers(meetings, facts.employers),
    otherFaceToFace: sumOf(weeks, ({ otherFaceToFace }) => otherFaceToFace),
    otherChannels: sumOf(weeks, ({ otherChannels }) => otherChannels),
  };
}
