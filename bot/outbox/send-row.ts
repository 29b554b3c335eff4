import { afterTry, isTooLate } from '../../domain/deliveries/after-try';
import { claimOf } from '../../domain/deliveries/claim';
import type { StoredRow } from '../../storage/deliveries/outbox-record';
import type { Stored } from '../../storage/kit/record';
import type { Store } from '../../storage/store';
import { conversationOf } from '../outbound/addresses';
import type { Pacer } from '../outbound/pacer';
import type { Metrics } from '../runtime/metrics';
import type { TryParts } from './try-parts';
import { trySending } from './try-sending';

export interface SendingParts extends TryParts {
  readonly store: Store;
  readonly clock: () => Date;
  readonly metrics: Metrics;
  readonly pacer: Pacer;
  readonly sleep: (ms: number) => Promise<void>;
  readonly isStopped: () => boolean;
}

/**
 * Claims the row, tries it once and keeps what became of it. A row whose conversation is busy goes
 * back with a later time, which is the answer: whoever holds a worker holds up everybody.
 */
export async function sendRow(
  parts: SendingParts,
  { value: row, etag }: Stored<StoredRow>,
): Promise<number | undefined> {
  const { store, clock, log, metrics, pacer, sleep, isStopped } = parts;
  if (isTooLate(row, clock())) {
    await store.outbox.change({ ...row, state: 'expired', card: undefined }, etag);
    return undefined;
  }
  const conversation = conversationOf(row.to);
  const now = clock().getTime();
  const busyUntil = pacer.pausedUntil(conversation, now);
  const turn =
    busyUntil === undefined
      ? pacer.turn(conversation, now)
      : ({ kind: 'later', at: busyUntil } as const);
  if (turn.kind === 'later') {
    await store.outbox.change({ ...row, dueAt: new Date(turn.at).toISOString() }, etag);
    return turn.at;
  }
  if (turn.waitMs > 0) await sleep(turn.waitMs);
  if (isStopped()) return undefined;
  const claimed = claimOf(row, clock());
  const claim = await store.outbox.change(claimed, etag);
  if (!claim) return undefined;
  const outcome = await trySending(claimed, parts);
  metrics.sends.inc({ outcome: outcome.kind });
  if (outcome.kind !== 'sent' && outcome.kind !== 'dropped')
    log.warn(
      { code: 'send', outcome: outcome.kind, rowId: row.id, attempt: claimed.attempts },
      'a message was not sent',
    );
  if (outcome.kind === 'throttled' && outcome.retryAfterMs !== undefined)
    pacer.pause(conversation, clock().getTime() + outcome.retryAfterMs);
  await store.outbox.change(afterTry(claimed, outcome, clock()), claim.etag);
  return undefined;
}
