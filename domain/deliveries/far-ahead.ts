import type { OutboxRow } from './outbox-row';

/** No row waits longer: Teams asks for a day at most. */
const LONGEST_WAIT_MS = 2 * 24 * 60 * 60 * 1000;

/** What is due after this was put there by a clock that was ahead. */
export function farAheadFrom(now: Date): Date {
  return new Date(now.getTime() + LONGEST_WAIT_MS);
}

/** The row as it is once the clock is right again: due now, or not wanted when its day is to come. */
export function afterClockSetBack(row: OutboxRow, now: Date): OutboxRow {
  const isOfTheFuture = (row.scheduledAt ?? '') > farAheadFrom(now).toISOString();
  return isOfTheFuture
    ? { ...row, state: 'dropped', card: undefined }
    : { ...row, dueAt: now.toISOString() };
}
