import type { OutboxRow } from './outbox-row';

/** No row waits longer: Teams asks for a day at most. */
const LONGEST_WAIT_MS = 2 * 24 * 60 * 60 * 1000;

/** What is due after this was put there by a clock that was ahead. */
export function farAheadFrom(now: Date): Date {
  return new Date(now.getTime() + LONGEST_WAIT_MS);
}

/**
 * The row as it is once the clock is right again: due at its time, which may be over. Nothing when
 * its day is to come, on which it is planned anew.
 */
export function afterClockSetBack<Row extends OutboxRow>(row: Row, now: Date): Row | undefined {
  const scheduledAt = row.scheduledAt ?? '';
  if (scheduledAt > farAheadFrom(now).toISOString()) return undefined;
  const at = now.toISOString();
  const isToCome = scheduledAt > at;
  return { ...row, state: 'waiting', dueAt: isToCome ? scheduledAt : at };
}

/** Given up as too late by a clock that was ahead. Only what is put together anew can be sent. */
export function isExpiredTooEarly({ state, make, expiresAt }: OutboxRow, now: Date): boolean {
  return state === 'expired' && !!make && expiresAt !== undefined && expiresAt > now.toISOString();
}
