import type { Reply } from '../../dialogs/kit/reply';
import type { Turn } from '../../dialogs/kit/turn';
import type { InstallEvent } from '../../domain/teams/install-event';
import type { Background } from '../jobs/background';
import { withPatience } from '../outbound/retry-reply';
import type { Outbound } from '../outbound/teams-calls';
import { traceOf } from '../runtime/logger';
import { type AdmissionRules, admit } from './admission';
import { type Answering, answer, answerInTime } from './answer';
import type { PersonsRequest, RouteTable } from './dispatch';
import type { FaultParts } from './fault-reply';
import { handleEvent } from './handle-event';
import type { FileConsent, Inbound } from './inbound';
import { actionBody, articlesBody, dialogBody, type HttpAnswer, searchBody } from './invoke-body';
import { readInbound } from './read-activity';
import { fitReply, sendReply } from './send-reply';
import type { TeamsActivity } from './teams-activity';
import { type TurnParts, turnOf } from './turn-of';

/** An invoke must be answered in five seconds; this leaves time for the way back. */
export const INVOKE_LIMIT_MS = 4_500;

const TAKEN: HttpAnswer = { status: 200 };

export interface HandlerParts extends TurnParts, FaultParts {
  readonly routes: RouteTable;
  readonly outbound: Outbound;
  readonly admission: AdmissionRules;
  readonly invokeLimitMs: number;
  readonly background: Background;
  /** What follows an answer to a file consent card. */
  readonly fileConsent: (consent: FileConsent, turn: () => Promise<Turn>) => Promise<void>;
}

/** One activity from Teams: admitted, read, routed, answered. Faults of a turn are answered too. */
export function createActivityHandler(parts: HandlerParts) {
  return async (activity: TeamsActivity): Promise<HttpAnswer> => {
    const admission = admit(activity, parts.admission);
    const isInvoke = activity.type === 'invoke';
    if (admission.kind === 'refused') {
      parts.metrics.turns.inc({ kind: 'refused' });
      parts.log.warn(
        { code: 'refused', why: admission.why, activityId: activity.id },
        'activity refused',
      );
      return isInvoke ? { status: 403 } : TAKEN;
    }
    const inbound = readInbound(activity);
    parts.metrics.turns.inc({ kind: inbound.kind });
    switch (inbound.kind) {
      case 'ignored':
        return isInvoke ? { status: 501 } : TAKEN;
      case 'event':
        return takeEvent(parts, inbound);
      case 'message':
        return answerWithMessage(parts, inbound);
      case 'cardAction':
        return isInvoke ? answerAction(parts, inbound) : answerWithMessage(parts, inbound);
      case 'dialogFetch':
      case 'dialogSubmit': {
        const { reply, language } = await answerInTime(parts, inbound, toPerson(parts, inbound));
        return { status: 200, json: dialogBody(fitReply(reply, language)) };
      }
      case 'search': {
        const { reply } = await answerInTime(parts, inbound, (turn) =>
          parts.routes.search(inbound, turn, parts.services),
        );
        return { status: 200, json: searchBody(reply) };
      }
      case 'articleSearch': {
        const { reply } = await answerInTime(parts, inbound, (turn) =>
          parts.routes.articles(inbound, turn, parts.services),
        );
        return { status: 200, json: articlesBody(reply) };
      }
      case 'fileConsent':
        // Making and saving a file may take longer than Teams waits.
        parts.background.run(() => parts.fileConsent(inbound, () => turnOf(parts, inbound)));
        return TAKEN;
    }
  };
}

type Action = Extract<PersonsRequest, { kind: 'cardAction' }>;

async function answerAction(parts: HandlerParts, action: Action): Promise<HttpAnswer> {
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

async function answerWithMessage(
  parts: HandlerParts,
  request: PersonsRequest,
): Promise<HttpAnswer> {
  const activityId = request.origin.deliveryId;
  // Teams delivers a slow message again under its own id; a second answer would be noise.
  if (request.kind === 'message' && !parts.redelivery.isFirst(activityId)) return TAKEN;
  const { reply, language } = await answer(parts, request, toPerson(parts, request));
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

function toPerson({ routes, services }: HandlerParts, request: PersonsRequest): Answering<Reply> {
  return (turn) => routes.answer(request, turn, services);
}

async function takeEvent(
  parts: HandlerParts,
  { event }: Extract<Inbound, { kind: 'event' }>,
): Promise<HttpAnswer> {
  const facts = { ...parts.services, now: parts.clock() };
  const handlers = parts.routes.events.map(
    (route) => (happened: InstallEvent) => route.handle(happened, facts),
  );
  return (await handleEvent(event, handlers, parts)) ? TAKEN : { status: 500 };
}
