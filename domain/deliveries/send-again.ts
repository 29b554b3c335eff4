import { type Decision, refuse, write } from '../kit/decision';
import type { OutboxRow, OutboxState } from './outbox-row';

const SENT_AGAIN: readonly OutboxState[] = ['unknown', 'failed', 'expired'];

/**
 * What may not have arrived, or did not, is sent again when somebody says so, however late: what is
 * put together anew when it is sent. A card was somebody's words, and is not kept.
 */
export function sendAgainOf(row: OutboxRow, now: Date): Decision<OutboxRow, 'notUnsent'> {
  if (!row.make || !SENT_AGAIN.includes(row.state)) return refuse('notUnsent');
  const { leaseUntil: _lease, reason: _reason, expiresAt: _expires, ...rest } = row;
  return write({ ...rest, state: 'waiting', dueAt: now.toISOString(), attempts: 0 });
}
