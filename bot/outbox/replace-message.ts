import type { TryOutcome } from '../../domain/deliveries/after-try';
import { addressOfPerson, addressOfPlace } from '../outbound/addresses';
import type { ComposedMessage, Sending, TryParts } from './try-parts';

/** Nobody has ever told the bot where. */
export async function unreachable(): Promise<TryOutcome> {
  return { kind: 'gone' };
}

/** Changing a message twice is changing it once, so that a doubtful try may be repeated. */
export async function replaceMessage(
  rowId: string,
  message: ComposedMessage,
  { store, outbound }: TryParts,
): Promise<Sending | undefined> {
  const original = (await store.outbox.find(rowId))?.value;
  const { conversationId, messageId } = original ?? {};
  if (!original || !conversationId || !messageId) return undefined;
  const { to, formerAddress } = original;
  const address =
    'person' in to
      ? await addressOfPerson(to.person, store, formerAddress)
      : await addressOfPlace(to.teamsTeamId, store, formerAddress);
  if (!address) return undefined;
  const target = { serviceUrl: address.serviceUrl, conversationId };
  return async () => {
    const outcome = await outbound.update(target, messageId, message);
    if (outcome.kind === 'ambiguous') return { kind: 'throttled', retryAfterMs: undefined };
    return outcome.kind === 'gone' ? { kind: 'dropped' } : outcome;
  };
}
