import type { LocalDate } from '../local-date';

/** One coach's working day in a sample week (Kriteeri 2, 004:586; Kriteeri 24, 004:1038). */
export interface TimeDay {
  readonly teamId: string;
  /** Entra object id. */
  readonly coachId: string;
  readonly on: LocalDate;
  /** Nothing when the coach was away: such a day counts for nothing, and neither does a skipped one. */
  readonly hours?: TimeHours | undefined;
}

/** Hours, quarters of an hour at most; neither part is more than `worked`. */
interface TimeHours {
  readonly worked: number;
  /** Coaching; the rest is other work. */
  readonly coaching: number;
  /** Outside one's own office, clients' workplaces included; the rest is at the office or remote. */
  readonly community: number;
}

export interface KeptTimeDay {
  readonly day: TimeDay;
  /** ISO instant of the last change. */
  readonly at: string;
}
