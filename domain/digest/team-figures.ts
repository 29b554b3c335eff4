import { daysOf, type Week } from '../local-date';
import { countWeek, type WeekCount } from '../meetings/week-count';
import type { CoachFigures } from './coach-figures';
import { type EmployersMet, employersMet } from './employers-met';
import type { FactsIndex } from './facts-index';
import { type OpenNextStep, openNextSteps } from './open-next-steps';
import { lastWeekOf } from './period-spans';
import type { Review } from './review';
import { type Share, shareByClientWishes, shareInLineWithPlan } from './shares';
import { teamMean } from './team-mean';
import { type CupCounts, visitFigures } from './visits';
import { coachWeeksOf, type WeekMean } from './week-means';

/** The team's figures. Counts include meetings of coaches who have left the team. */
export interface TeamFigures extends WeekCount, EmployersMet {
  /** How many coaches were present in at least one of the weeks. */
  readonly present: number;
  /** Counted meetings a coach and week present; only with `COACHES_FOR_A_MEAN` coaches present. */
  readonly mean?: number | undefined;
  /** As `mean`, of the four weeks up to the period's last. */
  readonly fourWeekMean?: WeekMean | undefined;
  readonly byWishes?: Share | undefined;
  readonly inLine?: Share | undefined;
  readonly repeat?: Share | undefined;
  readonly cups: CupCounts;
  readonly openNextSteps: readonly OpenNextStep[];
  /** Weeks with meetings that are over by today and that nobody has reviewed; ascending. */
  readonly weeksNotReviewed: readonly Week[];
  readonly reviews: readonly Review[];
}

export function teamFigures(index: FactsIndex, coaches: readonly CoachFigures[]): TeamFigures {
  const { facts, meetings, meanWeeks, to } = index;
  const lastFour = coaches.map(({ coachId }) => coachWeeksOf(index, coachId, meanWeeks));
  return {
    ...countWeek(meetings),
    present: index.weeks.length === 0 ? 0 : coaches.filter(({ isAbsent }) => !isAbsent).length,
    mean: teamMean(coaches.map(({ weeks }) => weeks))?.mean,
    fourWeekMean: teamMean(lastFour),
    byWishes: shareByClientWishes(meetings),
    inLine: shareInLineWithPlan(meetings),
    ...visitFigures(meetings, facts.employers, to),
    ...employersMet(index),
    openNextSteps: openNextSteps(facts),
    weeksNotReviewed: weeksNotReviewed(index),
    reviews: facts.reviews.filter(({ week }) => facts.period.weeks.includes(week)),
  };
}

function weeksNotReviewed({ facts, weeksWithMeetings }: FactsIndex): Week[] {
  const reviewed = new Set(facts.reviews.map(({ week }) => week));
  const last = lastWeekOf(facts.period);
  return [...weeksWithMeetings]
    .filter((week) => week <= last && daysOf(week).sunday < facts.today && !reviewed.has(week))
    .sort();
}
