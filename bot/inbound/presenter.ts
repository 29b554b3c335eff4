import { wordsIn } from '../../cards/kit/wording';
import type { Reply } from '../../dialogs/kit/turn';
import type { Language } from '../../domain/language';
import { attachmentOf, isTooLarge, type Outbound, type SendOutcome } from '../outbound/teams-calls';
import type { Request } from './dispatch';

/** The reply, or words in its place when its card is larger than Teams takes. */
export function fitting(reply: Reply, language: Language): Reply {
  if (reply.kind !== 'card' || !isTooLarge(reply.card)) return reply;
  return { kind: 'text', text: wordsIn(language)('error.tooLarge') };
}

/** The body of an invoke's answer; Teams wants it within five seconds. */
export type InvokeAnswer = { readonly status: number; readonly body: unknown };

/** A reply to something that is answered in the HTTP response itself. */
export function invokeAnswer(request: Request, reply: Reply): InvokeAnswer {
  if (request.kind === 'search') {
    const results = reply.kind === 'choices' ? reply.choices : [];
    return {
      status: 200,
      body: {
        statusCode: 200,
        type: 'application/vnd.microsoft.search.searchResponse',
        value: { results },
      },
    };
  }
  if (request.kind === 'articleSearch') return { status: 200, body: extensionAnswer(reply) };
  return {
    status: 200,
    body: request.kind === 'cardAction' ? cardAnswer(reply) : dialogAnswer(reply),
  };
}

function extensionAnswer(reply: Reply) {
  if (reply.kind !== 'articles') {
    const text = reply.kind === 'text' ? reply.text : reply.kind === 'card' ? reply.title : '';
    return { composeExtension: { type: 'message', text } };
  }
  const attachments = reply.articles.map(({ title, beginning, card }) => ({
    ...attachmentOf(card),
    preview: {
      contentType: 'application/vnd.microsoft.card.thumbnail',
      content: { title, text: beginning },
    },
  }));
  return { composeExtension: { type: 'result', attachmentLayout: 'list', attachments } };
}

function cardAnswer(reply: Reply) {
  return reply.kind === 'card'
    ? { statusCode: 200, type: 'application/vnd.microsoft.card.adaptive', value: reply.card }
    : {
        statusCode: 200,
        type: 'application/vnd.microsoft.activity.message',
        value: reply.kind === 'text' ? reply.text : '',
      };
}

function dialogAnswer(reply: Reply) {
  if (reply.kind === 'card') {
    const value = {
      title: reply.title,
      width: 'medium',
      height: 'large',
      card: attachmentOf(reply.card),
    };
    return { task: { type: 'continue', value } };
  }
  // An empty answer closes the dialog.
  return reply.kind === 'text' ? { task: { type: 'message', value: reply.text } } : {};
}

/** A reply that goes out as a message, or as a change of the card that was pressed. */
export async function sendReply(
  request: Request,
  reply: Reply,
  language: Language,
  outbound: Outbound,
): Promise<SendOutcome> {
  if (reply.kind === 'nothing' || reply.kind === 'choices' || reply.kind === 'articles')
    return { kind: 'sent', id: undefined };
  const target = {
    serviceUrl: request.origin.serviceUrl,
    conversationId: request.origin.conversationId,
  };
  const message =
    reply.kind === 'text' ? { text: reply.text } : { card: reply.card, summary: reply.title };
  const isChange = request.kind === 'cardAction' && request.messageId && reply.kind === 'card';
  const outcome = isChange
    ? await outbound.update(target, request.messageId, message)
    : await outbound.post(target, message);
  // A card that can't be changed any more is answered with a new one; one too large, with words.
  if (isChange && outcome.kind === 'gone') return outbound.post(target, message);
  if (outcome.kind === 'tooLarge')
    return outbound.post(target, { text: wordsIn(language)('error.tooLarge') });
  return outcome;
}
