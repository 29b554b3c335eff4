import type { SendOutcome } from '../../domain/deliveries/send-outcome';
import type { Store } from '../../storage/store';
import { type Logger, traceOf } from '../runtime/logger';
import type { PersonAddress } from './addresses';
import type { Outbound, Outgoing } from './outbound';

export interface OwnChatParts {
  readonly store: Pick<Store, 'people'>;
  readonly outbound: Pick<Outbound, 'direct'>;
  readonly log: Logger;
}

/**
 * Sends into the person's own chat: the known one, and when that is gone (404) one opened anew,
 * once. A chat that was opened is remembered for the next message.
 */
export async function sendToOwnChat(
  personId: string,
  address: PersonAddress,
  message: Outgoing,
  parts: OwnChatParts,
): Promise<SendOutcome> {
  const { outbound } = parts;
  const first = await outbound.direct(address, message);
  const isGone = first.kind === 'gone' && address.conversationId !== undefined;
  const outcome = isGone
    ? await outbound.direct({ ...address, conversationId: undefined }, message)
    : first;
  if (outcome.kind === 'sent' && outcome.conversationId !== address.conversationId)
    await rememberChat(personId, { ...address, conversationId: outcome.conversationId }, parts);
  return outcome;
}

/** Bookkeeping: the message has left, whatever becomes of this. */
async function rememberChat(
  personId: string,
  { mri, serviceUrl, tenantId, conversationId }: PersonAddress,
  { store, log }: OwnChatParts,
): Promise<void> {
  try {
    const chat = { mri, serviceUrl, tenantId, conversationId };
    await store.people.change(personId, (present) => ({ ...present, chat }));
  } catch (fault) {
    log.warn({ code: 'remember-chat', ...traceOf(fault) }, 'an opened chat was not noted');
  }
}
