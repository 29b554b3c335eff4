import type { Reply } from '../../dialogs/kit/reply';
import { withPatience } from '../outbound/retry-reply';
import { traceOf } from '../runtime/logger';
import { type Answering, answer } from './answer';
import type { PersonsRequest } from './dispatch';
import type { HandlerParts } from './handler-parts';
import { type HttpAnswer, TAKEN } from './invoke-body';
import { sendReply } from './send-reply';

export async function answerWithMessage(
  parts: HandlerParts,
  request: PersonsRequest,
): Promise<HttpAnswer> {
  const { deliveryId: activityId, conversationId } = request.origin;
  // Teams delivers a slow message again under its own id; a second answer would be noise.
  const isSaid = request.kind === 'message' || request.kind === 'files';
  if (isSaid && !parts.redelivery.isFirst(conversationId, activityId)) return TAKEN;
  const { reply, language, isTooMuch } = await answer(parts, request, toPerson(parts, request));
  if (isTooMuch && !parts.limits.mayTell(request.origin.personId)) return TAKEN;
  try {
    const outcome = await withPatience(() => sendReply(request, reply, language, parts.outbound));
    if (outcome.kind === 'sent') return TAKEN;
    parts.log.warn(
      { code: 'reply-lost', outcome: outcome.kind, activityId },
      'a reply did not arrive',
    );
  } catch (fault) {
    parts.log.error({ code: 'reply', activityId, ...traceOf(fault) }, 'a reply failed');
  }
  return TAKEN;
}

export function toPerson(
  { routes, services }: HandlerParts,
  request: PersonsRequest,
): Answering<Reply> {
  return (turn) => routes.answer(request, turn, services);
}
