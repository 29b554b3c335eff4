import type { LocalDate, Week } from '../local-date';

interface OfWeek {
  readonly teamId: string;
  readonly week: Week;
}

/** What a message will be composed from when it is sent: ids only. */
export type Maker =
  | ({ readonly kind: 'leaderDigest'; readonly leaderId: string } & OfWeek)
  | ({ readonly kind: 'channelDigest' } & OfWeek)
  | ({ readonly kind: 'reviewReminder'; readonly leaderId: string } & OfWeek)
  /** `nth`: 0 asks, 1 and 2 remind. */
  | ({ readonly kind: 'coachPrompt'; readonly coachId: string; readonly nth: number } & OfWeek)
  /** What the coach agreed for the day `on`. */
  | ({ readonly kind: 'stepReminder'; readonly coachId: string; readonly on: LocalDate } & OfWeek)
  /** A day of the sample week (Kriteerit 2 and 24). */
  | ({
      readonly kind: 'timeSample';
      readonly coachId: string;
      readonly on: LocalDate;
    } & OfWeek)
  /** `dueOn`: the day by which the steering group is to meet (11.3). */
  | ({
      readonly kind: 'steeringReminder';
      readonly leaderId: string;
      readonly dueOn: LocalDate;
    } & OfWeek)
  /** `assessmentId`: the last finished one, from which the next is due. */
  | ({
      readonly kind: 'assessmentReminder';
      readonly assessmentId: string;
      readonly leaderId: string;
    } & OfWeek);
