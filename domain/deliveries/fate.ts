import type { OutboxRow, OutboxState, SendReason } from './outbox-row';

/** Sent so long after its time, a message says why. */
const LATE_MS = 60 * 60 * 1000;

export function isSentLate(scheduledAt: Date, at: Date): boolean {
  return at.getTime() - scheduledAt.getTime() > LATE_MS;
}

/** What became of a sending, as people are told of it. */
export type Fate =
  | 'waiting'
  | 'sent'
  | 'sentLate'
  | 'gaveUp'
  | SendReason
  | Extract<OutboxState, 'unknown' | 'expired' | 'dropped'>;

export function fateOf({ state, reason, scheduledAt, sentAt }: OutboxRow): Fate {
  switch (state) {
    case 'waiting':
    case 'sending':
      return reason === 'throttled' ? 'throttled' : 'waiting';
    case 'sent':
      return scheduledAt && sentAt && isSentLate(new Date(scheduledAt), new Date(sentAt))
        ? 'sentLate'
        : 'sent';
    case 'failed':
      return reason === undefined || reason === 'throttled' ? 'gaveUp' : reason;
    case 'unknown':
    case 'expired':
    case 'dropped':
      return state;
  }
}
