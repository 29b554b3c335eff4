import type { TurnContext } from 'botbuilder';
import type { LRUCache } from 'lru-cache';
import { errorCard } from '../cards/error-card';
import type { Reply, Services, Turn } from '../dialogs/turn';
import { type Language, languageOf } from '../domain/language';
import { dayAt } from '../domain/local-date';
import { accessOf } from './access';
import { type AdmissionRules, admit } from './admission';
import type { Background } from './background';
import type { Deliveries } from './deliveries';
import type { Request, RouteTable } from './dispatch';
import { type Inbound, readInbound, type TeamsActivity } from './inbound';
import { type Logger, traceOf } from './logger';
import type { Metrics } from './metrics';
import type { Outbound } from './outbound';
import { withPatience } from './patience';
import { fitting, invokeAnswer, sendReply } from './presenter';
import { rememberPlace } from './remember-place';
import { withinLimit } from './within-limit';

/** An invoke must be answered in five seconds; this leaves time for the way back. */
export const INVOKE_LIMIT_MS = 4_500;

export interface HandlerParts {
  readonly routes: RouteTable;
  readonly services: Services;
  readonly outbound: Outbound;
  readonly admission: AdmissionRules;
  readonly coordinators: readonly string[];
  readonly deliveries: Deliveries;
  /** By person: what each was last answered in, for when the store can't tell. */
  readonly languages: LRUCache<string, Language>;
  readonly invokeLimitMs: number;
  readonly background: Background;
  readonly clock: () => Date;
  readonly newId: () => string;
  readonly log: Logger;
  readonly metrics: Metrics;
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

interface Answer {
  readonly reply: Reply;
  readonly language: Language;
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

async function turnOf(parts: HandlerParts, request: Request): Promise<Turn> {
  const { origin, kind } = request;
  const { store, features } = parts.services;
  const [profile, stored] = await Promise.all([
    store.people.find(origin.personId),
    store.teams.of(origin.personId),
  ]);
  await rememberPlace(origin, profile?.value, store);
  const isCoordinator =
    parts.coordinators.includes(origin.personId) ||
    (features.demo && profile?.value.isDemoCoordinator === true);
  const teams = stored.map((team) => team.value);
  const access = accessOf(origin.personId, isCoordinator, teams);
  const now = parts.clock();
  const deliveryId = origin.deliveryId || parts.newId();
  const language = languageOf(profile?.value.language, origin.locale);
  parts.languages.set(origin.personId, language);
  return {
    who: { id: origin.personId, mri: origin.mri, name: origin.name },
    where: {
      kind: origin.kind,
      conversationId: origin.conversationId,
      serviceUrl: origin.serviceUrl,
      tenantId: origin.tenantId,
      teamsTeamId: origin.teamsTeamId,
      channelId: origin.channelId,
    },
    language,
    locale: origin.locale,
    access,
    teams,
    surface: kind === 'dialogFetch' || kind === 'dialogSubmit' ? 'dialog' : 'chat',
    now,
    today: dayAt(now, parts.services.timeZone),
    deliveryId,
    firstDeliveryId:
      request.kind === 'message'
        ? parts.deliveries.originalOf({ ...origin, deliveryId, text: request.text })
        : deliveryId,
    newId: parts.newId,
  };
}

function faultReply(
  parts: HandlerParts,
  request: Request,
  code: 'fault' | 'slow',
  fault?: unknown,
): Answer {
  const reference = parts.newId().slice(0, 8);
  parts.metrics.faults.inc({ code });
  parts.log.error(
    { code, reference, activityId: request.origin.deliveryId, ...traceOf(fault) },
    'a turn failed',
  );
  const { personId, locale } = request.origin;
  const language = languageOf(parts.languages.get(personId), locale);
  const retry =
    'data' in request && typeof request.data === 'object' && request.data
      ? {
          verb: request.verb,
          data: request.data,
          // A client that sent Submit may know no Execute.
          surface: isExecute(request) ? ('chat' as const) : ('dialog' as const),
        }
      : undefined;
  return { reply: errorCard(language, { kind: 'fault', reference, retry }), language };
}

function isExecute(request: Request): boolean {
  return request.kind === 'cardAction' && request.via === 'execute';
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
