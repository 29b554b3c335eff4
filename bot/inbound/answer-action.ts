import { wordsIn } from '../../cards/kit/wording';
import type { Reply } from '../../dialogs/kit/reply';
import { withinLimit } from '../runtime/within-limit';
import { answerInTime } from './answer';
import { toPerson } from './answer-with-message';
import type { PersonsRequest } from './dispatch';
import type { HandlerParts } from './handler-parts';
import { actionBody, type HttpAnswer } from './invoke-body';
import { fitReply } from './send-reply';

type Action = Extract<PersonsRequest, { kind: 'cardAction' }>;

export async function answerAction(parts: HandlerParts, action: Action): Promise<HttpAnswer> {
  const begunAt = performance.now();
  const { reply, language } = await answerInTime(parts, action, toPerson(parts, action));
  makeLast(parts, action, reply);
  const fitting = fitReply(reply, language);
  const body = (await isPosted(parts, action, fitting, begunAt))
    ? actionBody({ kind: 'text', text: wordsIn(language)('door.below') })
    : actionBody(fitting);
  return { status: 200, json: body };
}

/** What begins something new is posted below; what could not be posted takes the card's place. */
async function isPosted(
  parts: HandlerParts,
  action: Action,
  reply: Reply,
  begunAt: number,
): Promise<boolean> {
  const { origin } = action;
  if (reply.kind !== 'card' || !reply.isNew || origin.kind !== 'personal') return false;
  const { serviceUrl, conversationId, deliveryId } = origin;
  // The form of a press that Teams delivers again was posted the first time.
  if (!parts.redelivery.isFirst(conversationId, deliveryId)) return true;
  const message = { card: reply.card, summary: reply.title };
  const posting = parts.outbound.post({ serviceUrl, conversationId }, message);
  const leftMs = Math.min(POSTING_MS, begunAt + parts.invokeLimitMs - performance.now());
  const outcome = await withinLimit(leftMs, posting, () => ({ kind: 'ambiguous' }));
  return outcome.kind === 'sent';
}

/** Usually; less when the answer itself took long, since an invoke has five seconds for both. */
const POSTING_MS = 2_000;

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
