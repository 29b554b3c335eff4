import type { OutboxRow } from './outbox-row';
import type { SendOutcome } from './send-outcome';

/** A row that says nothing else is given up after so many tries: about four minutes. */
const MOST_ATTEMPTS = 8;
const FIRST_WAIT_MS = 2_000;
const LONGEST_WAIT_MS = 15 * 60_000;

/** What a try came to: what Teams said, or that there was nothing to send any more. */
export type TryOutcome = SendOutcome | { readonly kind: 'dropped' };

/** The row as it is after a try (the table of teams.md B.1). At its end it loses its card. */
export function afterTry(row: OutboxRow, outcome: TryOutcome, now: Date): OutboxRow {
  const { leaseUntil: _lease, reason: _reason, card, ...rest } = row;
  switch (outcome.kind) {
    case 'sent': {
      const { id: messageId, conversationId } = outcome;
      return { ...rest, state: 'sent', sentAt: now.toISOString(), messageId, conversationId };
    }
    case 'dropped':
      return { ...rest, state: 'dropped' };
    case 'throttled':
      return afterThrottling({ ...rest, card, reason: 'throttled' }, outcome.retryAfterMs, now);
    case 'ambiguous':
      return { ...rest, state: 'unknown' };
    case 'gone':
    case 'blocked':
    case 'tooLarge':
    case 'rejected':
      return { ...rest, state: 'failed', reason: outcome.kind };
  }
}

function afterThrottling(row: OutboxRow, retryAfterMs: number | undefined, now: Date): OutboxRow {
  // One with an end of its own is tried until then.
  if (!row.expiresAt && row.attempts >= MOST_ATTEMPTS)
    return { ...row, state: 'failed', card: undefined };
  const wait = retryAfterMs ?? Math.min(FIRST_WAIT_MS * 2 ** (row.attempts - 1), LONGEST_WAIT_MS);
  return { ...row, state: 'waiting', dueAt: new Date(now.getTime() + wait).toISOString() };
}

export function isTooLate({ expiresAt }: OutboxRow, now: Date): boolean {
  return expiresAt !== undefined && expiresAt <= now.toISOString();
}
