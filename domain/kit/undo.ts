/** How long an undone record can be brought back (design.md §6). */
const DAYS_TO_RESTORE = 30;
const DAY_MS = 24 * 60 * 60 * 1000;

/** Whether what was undone at an instant can still be brought back: 30 × 24 hours, inclusive. */
export function canRestore(undoneAt: Date, now: Date): boolean {
  return now.getTime() - undoneAt.getTime() <= DAYS_TO_RESTORE * DAY_MS;
}
