import { wordsIn } from '../../cards/kit/wording';
import type { Reply } from '../../dialogs/kit/reply';
import type { SendOutcome } from '../../domain/deliveries/send-outcome';
import type { Language } from '../../domain/language';
import { isTooLarge } from '../outbound/card-json';
import type { Outbound } from '../outbound/outbound';
import type { PersonsRequest } from './dispatch';

/** The reply, or words in its place when its card is larger than Teams takes. */
export function fitReply(reply: Reply, language: Language): Reply {
  if (reply.kind === 'text' || !isTooLarge(reply.card)) return reply;
  return { kind: 'text', text: wordsIn(language)('error.tooLarge') };
}

/** A reply that goes out as a message, or as a change of the card that was pressed. */
export async function sendReply(
  request: PersonsRequest,
  reply: Reply,
  language: Language,
  outbound: Pick<Outbound, 'post' | 'update'>,
): Promise<SendOutcome> {
  const { serviceUrl, conversationId } = request.origin;
  const target = { serviceUrl, conversationId };
  if (reply.kind === 'text') return outbound.post(target, { text: reply.text });
  const message = { card: reply.card, summary: reply.title };
  const outcome =
    request.kind === 'cardAction' && request.messageId && !reply.isNew
      ? await outbound.update(target, request.messageId, message)
      : await outbound.post(target, message);
  switch (outcome.kind) {
    case 'gone':
      // A card that can't be changed any more is answered with a new one.
      return request.kind === 'cardAction' ? outbound.post(target, message) : outcome;
    case 'tooLarge':
      return outbound.post(target, { text: wordsIn(language)('error.tooLarge') });
    default:
      return outcome;
  }
}
