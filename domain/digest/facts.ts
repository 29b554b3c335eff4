import type { LocalDate, Week } from '../local-date';
import type { Meeting } from '../meetings/meeting';

const PERIOD_KINDS = ['week', 'month', 'quarter'] as const;
export type PeriodKind = (typeof PERIOD_KINDS)[number];

/**
 * What a digest is about. Criterion 17 (004:932) counts by the week, so the figures of a month or a
 * quarter are those of whole ISO weeks, and each week belongs to one month (see `period-weeks.ts`).
 */
export interface Period {
  readonly kind: PeriodKind;
  /** First and last day by the calendar. They name the period only; its meetings are those of `weeks`. */
  readonly from: LocalDate;
  readonly to: LocalDate;
  /** The ISO weeks with their Thursday from `from` to `to` that have begun, ascending; at least one. */
  readonly weeks: readonly Week[];
}

/** Kinds of absence. Illness is left out on purpose: health data must not come here. */
export const ABSENCES = ['holiday', 'other'] as const;
export type Absence = (typeof ABSENCES)[number];

/** What a coach or the leader said about a coach's week. */
export interface CoachWeek {
  readonly coachId: string;
  readonly week: Week;
  /** Clients in job search: with fewer than three, the target is lower (Kriteeri 17, 004:932). */
  readonly jobSeekers?: number | undefined;
  /** An absent week counts in no target and no mean. */
  readonly absence?: Absence | undefined;
  /** The coach asked not to be prompted this week. */
  readonly isSilent?: boolean | undefined;
}

/** A leader's review of a week: evidence for criteria 17 (004:932), 8.2 and 8.5 (004:714). */
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
}

interface DigestTeam {
  readonly id: string;
  readonly name: string;
  /** The day the team was set up; weeks before it don't count in means. */
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
