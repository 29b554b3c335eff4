import type { OutboxRow } from '../../domain/deliveries/outbox-row';
import { type LocalDate, weekOf } from '../../domain/local-date';
import type { Store } from '../../storage/store';
import type { Turn } from '../kit/turn';

/** A sent digest is changed at most once in so long, however many changes there are. */
const EVERY_MS = 10 * 60 * 1000;
/** A change is written a while after its turn began, and not into a digest that is just going. */
const MARGIN_MS = 30 * 1000;

/**
 * Has the digests that were sent of these days' weeks changed in place, a while from now. Of the
 * present week none has been sent, so that an ordinary log costs nothing.
 */
export async function refreshDigests(
  { today, now }: Pick<Turn, 'today' | 'now'>,
  { store }: { readonly store: Pick<Store, 'outbox'> },
  teamId: string,
  days: readonly LocalDate[],
  /** Whose own card shows it already. */
  exceptLeaderId?: string,
): Promise<void> {
  const weeks = new Set(days.map(weekOf).filter((week) => week < weekOf(today)));
  const at = new Date((Math.floor((now.getTime() + MARGIN_MS) / EVERY_MS) + 1) * EVERY_MS);
  for (const week of weeks) {
    const rows = (await store.outbox.about(teamId, week)).map(({ value }) => value);
    for (const row of rows.filter(isDigestThatArrived)) {
      const { to, summary, make, scheduledAt } = row;
      if (make?.kind === 'leaderDigest' && make.leaderId === exceptLeaderId) continue;
      // The id holds the time it is for: the changes until then make one.
      const id = `${row.id}:change:${at.getTime()}`;
      await store.outbox.put({ id, to, summary, make, scheduledAt, replaces: row.id }, at);
    }
  }
}

function isDigestThatArrived({ state, make, messageId }: OutboxRow): boolean {
  const isDigest = make?.kind === 'leaderDigest' || make?.kind === 'channelDigest';
  return isDigest && state === 'sent' && messageId !== undefined;
}
