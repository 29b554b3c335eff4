import type { Week } from '../local-date';
import { type CoachFigures, coachFigures } from './coach-figures';
import type { DigestFacts } from './facts';
import { indexFacts } from './facts-index';
import type { Period } from './period';
import { type TeamFigures, teamFigures } from './team-figures';

export interface DigestFigures {
  readonly period: Period;
  /** The period's weeks that count: none from before the team was set up. */
  readonly weeks: readonly Week[];
  /** In the order of the roster: nothing is ranked. */
  readonly coaches: readonly CoachFigures[];
  readonly team: TeamFigures;
}

/**
 * A digest's figures (Kriteerit 16–18, 004:910–948). They cover the period's whole ISO weeks. A week
 * in which a coach was absent does not count in targets, means and the number present; no more does
 * one from before the team was set up, unless somebody met an employer in it.
 */
export function digestFigures(facts: DigestFacts): DigestFigures {
  const index = indexFacts(facts);
  const coaches = facts.coaches.map((coach) => coachFigures(index, coach));
  return { period: facts.period, weeks: index.weeks, coaches, team: teamFigures(index, coaches) };
}
