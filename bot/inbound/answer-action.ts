import type { Reply } from '../../dialogs/kit/reply';
import { answerInTime } from './answer';
import { toPerson } from './answer-with-message';
import type { PersonsRequest } from './dispatch';
import type { HandlerParts } from './handler-parts';
import { actionBody, type HttpAnswer } from './invoke-body';
import { fitReply } from './send-reply';

type Action = Extract<PersonsRequest, { kind: 'cardAction' }>;

export async function answerAction(parts: HandlerParts, action: Action): Promise<HttpAnswer> {
  const { reply, language } = await answerInTime(parts, action, toPerson(parts, action));
  makeLast(parts, action, reply);
  return { status: 200, json: actionBody(fitReply(reply, language)) };
}

/** Writes what ends a form into its message too, beside the answer. */
function makeLast({ background, outbound }: HandlerParts, action: Action, reply: Reply): void {
  const { origin, messageId } = action;
  if (origin.kind !== 'personal' || !messageId) return;
  if (reply.kind !== 'card' || !reply.lasts) return;
  const { serviceUrl, conversationId } = origin;
  const message = { card: reply.card, summary: reply.title };
  // One try, at once: a late one could take away the form that the next press has opened.
  background.run(() => outbound.update({ serviceUrl, conversationId }, messageId, message));
}
