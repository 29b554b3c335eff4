import type { TurnContext } from 'botbuilder';
import type { Reply } from '../../dialogs/kit/turn';
import type { Background } from '../jobs/background';
import { withPatience } from '../outbound/retry-reply';
import type { Outbound } from '../outbound/teams-calls';
import { traceOf } from '../runtime/logger';
import { type AdmissionRules, admit } from './admission';
import type { Request, RouteTable } from './dispatch';
import { type Answer, type FaultParts, faultReply } from './fault-reply';
import { fitting, invokeAnswer, sendReply } from './presenter';
import { type FileConsent, type Inbound, readInbound } from './read-activity';
import type { TeamsActivity } from './teams-activity';
import { type TurnParts, turnOf } from './turn-of';
import { withinLimit } from './within-limit';

/** An invoke must be answered in five seconds; this leaves time for the way back. */
export const INVOKE_LIMIT_MS = 4_500;

export interface HandlerParts extends TurnParts, FaultParts {
  readonly routes: RouteTable;
  readonly outbound: Outbound;
  readonly admission: AdmissionRules;
  readonly invokeLimitMs: number;
  readonly background: Background;
  /** What follows an answer to a file consent card. */
  readonly fileConsent: (consent: FileConsent) => Promise<void>;
}

/** One activity from Teams: admitted, read, routed, answered. It never throws at the adapter. */
export function createActivityHandler(parts: HandlerParts) {
  return async (context: TurnContext, activity: TeamsActivity): Promise<void> => {
    const isInvoke = activity.type === 'invoke';
    const answerInvoke = async (status: number, body: unknown) => {
      if (isInvoke) await context.sendActivity({ type: 'invokeResponse', value: { status, body } });
    };
    const admission = admit(activity, parts.admission);
    if (admission.kind === 'refused') {
      parts.metrics.turns.inc({ kind: 'refused' });
      parts.log.warn(
        { code: 'refused', why: admission.why, activityId: activity.id },
        'activity refused',
      );
      return answerInvoke(403, undefined);
    }
    const inbound = readInbound(activity);
    parts.metrics.turns.inc({ kind: inbound.kind });
    switch (inbound.kind) {
      case 'ignored':
        return answerInvoke(isInvoke ? 501 : 200, undefined);
      case 'event':
        return handleEvent(parts, inbound);
      case 'search':
      case 'articleSearch':
      case 'dialogFetch':
      case 'dialogSubmit':
      case 'cardAction': {
        if (!isInvoke) return answerWithMessage(parts, inbound);
        const reply = await withinLimit(parts.invokeLimitMs, answer(parts, inbound), () =>
          faultReply(parts, inbound, 'slow'),
        );
        const { status, body } = invokeAnswer(inbound, fitting(reply.reply, reply.language));
        await answerInvoke(status, body);
        return makeLast(parts, inbound, reply.reply);
      }
      case 'fileConsent':
        await answerInvoke(200, undefined);
        return parts.background.run(() => parts.fileConsent(inbound));
      case 'message':
        return answerWithMessage(parts, inbound);
    }
  };
}

/** Writes what ends a form into its message, once the answer has left. */
function makeLast({ background, outbound }: HandlerParts, request: Request, reply: Reply): void {
  if (request.kind !== 'cardAction' || request.origin.kind !== 'personal' || !request.messageId)
    return;
  if (reply.kind !== 'card' || !reply.lasts) return;
  const { serviceUrl, conversationId } = request.origin;
  const messageId = request.messageId;
  const message = { card: reply.card, summary: reply.title };
  // One try, at once: a late one could take away the form that the next press has opened.
  background.run(() => outbound.update({ serviceUrl, conversationId }, messageId, message));
}

async function answerWithMessage(parts: HandlerParts, request: Request): Promise<void> {
  // Teams delivers a slow message again under its own id; a second answer would be noise.
  if (request.kind === 'message' && !parts.deliveries.isFirst(request.origin.deliveryId)) return;
  const activityId = request.origin.deliveryId;
  const { reply, language } = await answer(parts, request);
  try {
    const outcome = await withPatience(() => sendReply(request, reply, language, parts.outbound));
    if (outcome.kind === 'sent') return;
    parts.log.warn(
      { code: 'reply-lost', outcome: outcome.kind, activityId },
      'a reply did not arrive',
    );
  } catch (fault) {
    parts.log.error({ code: 'reply', activityId, ...traceOf(fault) }, 'a reply failed');
  }
}

async function answer(parts: HandlerParts, request: Request): Promise<Answer> {
  const end = parts.metrics.turnSeconds.startTimer({ kind: request.kind });
  try {
    const turn = await turnOf(parts, request);
    return {
      reply: await parts.routes.answer(request, turn, parts.services),
      language: turn.language,
    };
  } catch (fault) {
    return faultReply(parts, request, 'fault', fault);
  } finally {
    end();
  }
}

async function handleEvent(
  parts: HandlerParts,
  { event }: Extract<Inbound, { kind: 'event' }>,
): Promise<void> {
  try {
    for (const route of parts.routes.events)
      await route.handle(event, { ...parts.services, now: parts.clock() });
  } catch (fault) {
    parts.metrics.faults.inc({ code: 'event' });
    parts.log.error(
      {
        code: 'event',
        event: event.kind,
        ...traceOf(fault),
      },
      'an event failed',
    );
  }
}
