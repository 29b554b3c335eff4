import type { LocalDate } from '../local-date';
import type { Meeting } from '../meetings/meeting';
import type { CoachWeek } from './coach-week';
import type { Period } from './period';
import type { Review } from './review';

/** An employer's first visits, kept apart so that a digest need not read the whole history. */
export interface EmployerVisits {
  readonly employerId: string;
  readonly name: string;
  /** The team's first contact with it, by any channel. */
  readonly firstMetOn?: LocalDate | undefined;
  /** The first three different days on which it was met face to face, ascending: one for each cup. */
  readonly firstDays: readonly LocalDate[];
}

export interface DigestCoach {
  readonly id: string;
  readonly name: string;
  /** Leads the team as well. */
  readonly isLeader?: boolean | undefined;
}

interface DigestTeam {
  readonly id: string;
  readonly name: string;
  /** The day the team was set up; weeks before it count nowhere. */
  readonly since?: LocalDate | undefined;
  /** Face-to-face meetings a coach and week; 6 where the team set none. */
  readonly weeklyTarget?: number | undefined;
}

/** The weeks of the longer mean that is shown beside the period's own. */
export const MEAN_WEEKS = 4;

/** All that a digest is computed from. */
export interface DigestFacts {
  readonly team: DigestTeam;
  readonly period: Period;
  /** In the order of the roster. */
  readonly coaches: readonly DigestCoach[];
  /** The team's meetings within `meetingsSpan` (period-weeks.ts), without undone ones. */
  readonly meetings: readonly Meeting[];
  /** Of the same weeks. */
  readonly coachWeeks: readonly CoachWeek[];
  /** Of the same weeks, in the order they were made; a week may have several. */
  readonly reviews: readonly Review[];
  /** By employer id: at least those of `meetings`. */
  readonly employers: ReadonlyMap<string, EmployerVisits>;
  readonly today: LocalDate;
}
