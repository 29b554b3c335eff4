import type { Maker, OutboxRow } from '../../storage/deliveries/outbox-row';
import type { Store } from '../../storage/store';
import type { Outbound } from '../outbound/teams-calls';
import { type Logger, traceOf } from '../runtime/logger';
import type { TryOutcome } from './after-try';

export interface ComposedMessage {
  readonly card: object;
  readonly summary: string;
}

export interface TryParts {
  readonly store: Pick<Store, 'outbox'>;
  readonly outbound: Outbound;
  readonly log: Logger;
  readonly compose: (make: Maker, row: OutboxRow) => Promise<ComposedMessage | undefined>;
}

/** One try of a claimed row. What was not composed has not left, and may be tried again. */
export async function trySending(row: OutboxRow, parts: TryParts): Promise<TryOutcome> {
  const { log } = parts;
  let message: ComposedMessage | undefined;
  try {
    message = await messageOf(row, parts);
  } catch (fault) {
    log.error({ code: 'compose', rowId: row.id, ...traceOf(fault) }, 'a message was not composed');
    return { kind: 'throttled', retryAfterMs: undefined };
  }
  if (!message) return { kind: 'dropped' };
  try {
    return row.replaces
      ? await replace(row.replaces, message, parts)
      : await post(row, message, parts.outbound);
  } catch (fault) {
    log.error({ code: 'send', rowId: row.id, ...traceOf(fault) }, 'a send failed');
    return { kind: 'ambiguous' };
  }
}

async function messageOf(row: OutboxRow, { compose }: TryParts) {
  if (row.make) return compose(row.make, row);
  // Only a row that was sent loses its card, and such a row is not claimed again.
  if (!row.card) throw new Error('a row without its card');
  return { card: row.card, summary: row.summary };
}

function post({ target }: OutboxRow, message: ComposedMessage, outbound: Outbound) {
  if (target.kind === 'direct') return outbound.direct(target, message);
  const { serviceUrl, threadId } = target;
  return threadId
    ? outbound.post({ serviceUrl, conversationId: threadId }, message)
    : outbound.postToChannel(target, message);
}

/** Changing a message twice is changing it once, so that a doubtful try may be repeated. */
async function replace(
  rowId: string,
  message: ComposedMessage,
  { store, outbound }: TryParts,
): Promise<TryOutcome> {
  const original = (await store.outbox.find(rowId))?.value;
  const { conversationId, messageId } = original ?? {};
  if (!original || !conversationId || !messageId) return { kind: 'dropped' };
  const { serviceUrl } = original.target;
  const outcome = await outbound.update({ serviceUrl, conversationId }, messageId, message);
  if (outcome.kind === 'ambiguous') return { kind: 'throttled', retryAfterMs: undefined };
  return outcome.kind === 'gone' ? { kind: 'dropped' } : outcome;
}
