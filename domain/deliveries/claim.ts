import type { OutboxRow } from './outbox-row';

/** Whoever has claimed a row is done by then, or dead. */
const LEASE_MS = 60_000;

export function claimOf<Row extends OutboxRow>(row: Row, now: Date): Row {
  const leaseUntil = new Date(now.getTime() + LEASE_MS).toISOString();
  return { ...row, state: 'sending', leaseUntil, attempts: row.attempts + 1 };
}

/** A claimed row whose holder died: nobody knows whether it was sent. Nothing while its lease holds. */
export function afterLease(row: OutboxRow, now: Date): OutboxRow | undefined {
  if (!row.leaseUntil) return undefined;
  // A lease longer than any was given by a clock that was ahead.
  const longest = new Date(now.getTime() + 2 * LEASE_MS).toISOString();
  if (row.leaseUntil >= now.toISOString() && row.leaseUntil <= longest) return undefined;
  // A change in place is the same when it is made twice.
  if (row.replaces) return { ...row, state: 'waiting', leaseUntil: undefined };
  return { ...row, state: 'unknown', leaseUntil: undefined, card: undefined };
}
