import type { LocalDate, Week } from '../local-date';
import type { Meeting } from '../meetings/meeting';

const PERIOD_KINDS = ['week', 'month', 'quarter'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * What a digest is about. Criterion 17 goes by ISO weeks, so the figures of a month or a quarter
 * are those of its whole weeks: none is cut, and none is in two months.
 */
export interface Period {
  readonly kind: PeriodKind;
  /** First and last day by the calendar: for naming the period. The meetings go by `weeks`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The ISO weeks whose Thursday is within `from` and `to`, ascending; those begun, at least one. */
  readonly weeks: readonly Week[];
}

/** No illness among them: why somebody is away is nobody's business here. */
export const ABSENCES = ['holiday', 'other'] as const;
export type Absence = (typeof ABSENCES)[number];

/** What a coach or the leader told of a coach's week. */
export interface CoachWeek {
  readonly coachId: string;
  readonly week: Week;
  /** Clients in job search (Kriteeri 17's exception, 004:932). */
  readonly jobSeekers?: number | undefined;
  /** An absent week counts in no target and no mean. */
  readonly absence?: Absence | undefined;
  /** The coach asked not to be prompted this week. */
  readonly isSilent?: boolean | undefined;
}

/** A leader went through a week: the evidence of criteria 17, 8.2 and 8.5 (004:714, 004:932). */
export interface Review {
  readonly week: Week;
  /** The reviewer's Entra object id. */
  readonly by: string;
  readonly byName?: string | undefined;
  /** ISO instant. */
  readonly at: string;
  readonly note?: string | undefined;
  /** The team's next targets, in words. */
  readonly targets?: string | undefined;
  /** Next targets in words, by the coach's id. */
  readonly coachTargets?: Readonly<Record<string, string>> | undefined;
}

/** What the whole history says of an employer, however long it is. */
export interface EmployerVisits {
  readonly employerId: string;
  readonly name: string;
  /** The team's first contact with it, by any channel. */
  readonly firstMetOn?: LocalDate | undefined;
  /** Up to three first different days it was met face to face, ascending. */
  readonly firstDays: readonly LocalDate[];
}

export interface DigestCoach {
  readonly id: string;
  readonly name: string;
}

interface DigestTeam {
  readonly id: string;
  readonly name: string;
  /** The day it was made, from which on its weeks count in means. */
  readonly since?: LocalDate | undefined;
  /** Face-to-face meetings a coach and week; 6 where the team set none. */
  readonly weeklyTarget?: number | undefined;
}

/** How many last weeks a mean is taken over beside the period's own figures. */
export const MEAN_WEEKS = 4;

/** All that a digest is computed from. */
export interface DigestFacts {
  readonly team: DigestTeam;
  readonly period: Period;
  /** In the order of the roster. */
  readonly coaches: readonly DigestCoach[];
  /** The team's meetings within `meetingsSpan` (period-weeks.ts); none that was undone. */
  readonly meetings: readonly Meeting[];
  /** Of the same weeks. */
  readonly coachWeeks: readonly CoachWeek[];
  /** Of the same weeks, in the order they were made; a week may have several. */
  readonly reviews: readonly Review[];
  /** By employer id: at least those of `meetings`. */
  readonly employers: ReadonlyMap<string, EmployerVisits>;
  readonly today: LocalDate;
}
