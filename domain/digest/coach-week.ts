import type { Week } from '../local-date';

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
