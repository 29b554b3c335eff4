export const TICKET_EVENTS = [
  'asked',
  'claimed',
  'released',
  'answered',
  'askedFurther',
  'accepted',
  'closed',
  'reminded',
] as const;
export type TicketEvent = (typeof TICKET_EVENTS)[number];

export interface TicketEntry {
  readonly what: TicketEvent;
  /** Missing when the bot did it by itself. */
  readonly by?: { readonly id: string; readonly name: string } | undefined;
  readonly at: string;
  /** The answer, the further question, or why it was closed. */
  readonly text?: string | undefined;
}

interface WithHistory {
  readonly history: readonly TicketEntry[];
}

/** What has happened to a ticket, without the reminders. */
export function stepsOf({ history }: WithHistory): readonly TicketEntry[] {
  return history.filter(({ what }) => what !== 'reminded');
}

export function askedAt({ history }: WithHistory): string {
  return history[0]?.at ?? '';
}

/** The latest answer; nothing before the first. */
export function answerOf({ history }: WithHistory): TicketEntry | undefined {
  return history.findLast(({ what }) => what === 'answered');
}
