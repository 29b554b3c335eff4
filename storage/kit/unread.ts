import { AsyncLocalStorage } from 'node:async_hooks';

const unreadOf = new AsyncLocalStorage<Set<string>>();

/** Notes a record that was left out for whoever reads now; told by what names it, once. */
export function noteUnread(record: string): void {
  unreadOf.getStore()?.add(record);
}

/** What the work reads, and how many records it had to leave out: figures lack them. */
export async function withUnread<Found>(
  work: () => Promise<Found>,
): Promise<{ readonly found: Found; readonly unread: number }> {
  const records = new Set<string>();
  const found = await unreadOf.run(records, work);
  return { found, unread: records.size };
}
