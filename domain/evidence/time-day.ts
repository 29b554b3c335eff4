import { type Decision, refuse, write } from '../kit/decision';
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

/** Hours, in hundredths at most; neither part is more than `worked`. */
export interface TimeHours {
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
  /** Oldest first. */
  readonly history: readonly { readonly day: TimeDay; readonly at: string }[];
}

/** What a coach tells of a day, and tells anew; the former stays. */
export function tellTimeDay(
  present: KeptTimeDay | undefined,
  day: TimeDay,
  at: Date,
): Decision<KeptTimeDay, 'unchanged'> {
  if (!present) return write({ day, at: at.toISOString(), history: [] });
  if (JSON.stringify(present.day) === JSON.stringify(day)) return refuse('unchanged');
  const { history, ...former } = present;
  return write({ day, at: at.toISOString(), history: [...history, former] });
}
