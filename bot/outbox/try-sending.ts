import type { TryOutcome } from '../../domain/deliveries/after-try';
import type { OutboxRow } from '../../domain/deliveries/outbox-row';
import type { StoredRow } from '../../storage/deliveries/outbox-record';
import { addressOfPerson, addressOfPlace } from '../outbound/addresses';
import { sendToOwnChat } from '../outbound/own-chat';
import { type Logger, traceOf } from '../runtime/logger';
import { replaceMessage, unreachable } from './replace-message';
import type { ComposedMessage, Sending, TryParts } from './try-parts';

/**
 * One try of a claimed row. Its message and its address are put together first: what failed until
 * then has not left, and may be tried again.
 */
export async function trySending(row: StoredRow, parts: TryParts): Promise<TryOutcome> {
  const { log } = parts;
  let message: ComposedMessage | undefined;
  let send: Sending | undefined;
  try {
    message = await messageOf(row, parts);
    send = message && (await sendingOf(row, message, parts));
  } catch (fault) {
    log.error({ code: 'compose', rowId: row.id, ...traceOf(fault) }, 'a message was not composed');
    return { kind: 'throttled', retryAfterMs: undefined };
  }
  if (!send) return { kind: 'dropped' };
  try {
    const outcome = await send();
    if (outcome.kind === 'sent') await noteArrival(row, message, log);
    return outcome;
  } catch (fault) {
    log.error({ code: 'send', rowId: row.id, ...traceOf(fault) }, 'a send failed');
    return { kind: 'ambiguous' };
  }
}

/** Bookkeeping: the message has arrived, whatever becomes of this. */
async function noteArrival(
  row: OutboxRow,
  message: ComposedMessage | undefined,
  log: Logger,
): Promise<void> {
  try {
    await message?.noteArrival?.();
  } catch (fault) {
    const trace = { rowId: row.id, ...traceOf(fault) };
    log.error({ code: 'note-arrival', ...trace }, 'that a message arrived was not kept');
  }
}

async function messageOf(row: OutboxRow, { compose }: TryParts) {
  if (row.make) return compose(row.make, row);
  // Only a row that was sent loses its card, and such a row is not claimed again.
  if (!row.card) throw new Error('a row without its card');
  return { card: row.card, summary: row.summary };
}

/** Nothing when the message that was to be changed is not there. */
async function sendingOf(
  row: StoredRow,
  message: ComposedMessage,
  parts: TryParts,
): Promise<Sending | undefined> {
  const { store, outbound } = parts;
  if (row.replaces) return replaceMessage(row.replaces, message, parts);
  const { to, formerAddress } = row;
  if ('person' in to) {
    const address = await addressOfPerson(to.person, store, formerAddress);
    return address ? () => sendToOwnChat(to.person, address, message, parts) : unreachable;
  }
  const place = await addressOfPlace(to.teamsTeamId, store, formerAddress);
  if (!place) return unreachable;
  const { serviceUrl, tenantId } = place;
  return 'thread' in to
    ? () => outbound.post({ serviceUrl, conversationId: to.thread }, message)
    : () => outbound.postToChannel({ serviceUrl, tenantId, channelId: to.channel }, message);
}
