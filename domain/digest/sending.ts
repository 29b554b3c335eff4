import type { Week } from '../local-date';

const SENDING_KINDS = ['digest', 'reviewReminder', 'coachPrompt'] as const;
export type SendingKind = (typeof SENDING_KINDS)[number];

export interface Sending {
  readonly kind: SendingKind;
  readonly week: Week;
  /** 0 for the question to the coaches, 1 and 2 for its reminders; 0 for the other kinds. */
  readonly nth: number;
  readonly at: Date;
  /** The instant from which on it is no longer sent. */
  readonly until: Date;
}

export interface Timetable {
  readonly digest: string;
  readonly timeZone: string;
}

/** The name by which the planner remembers that it has planned a sending. */
export function sendingName({ kind, week, nth }: Sending): string {
  return `${kind}:${week}:${nth}`;
}
