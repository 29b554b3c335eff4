import type { InstallEvent } from '../../domain/teams/install-event';
import { admit } from './admission';
import { answerInTime } from './answer';
import { answerAction } from './answer-action';
import { answerWithMessage, toPerson } from './answer-with-message';
import { handleEvent } from './handle-event';
import type { HandlerParts } from './handler-parts';
import type { Inbound } from './inbound';
import { articlesBody, dialogBody, type HttpAnswer, searchBody, TAKEN } from './invoke-body';
import { readInbound } from './read-activity';
import { fitReply } from './send-reply';
import type { TeamsActivity } from './teams-activity';
import { turnOf } from './turn-of';

/** An invoke must be answered in five seconds; this leaves time for the way back. */
export const INVOKE_LIMIT_MS = 4_500;

/** One activity from Teams: admitted, read, routed, answered. Faults of a turn are answered too. */
export function createActivityHandler(shared: HandlerParts) {
  /** `waitedMs`: how long ago it came in. */
  return async (activity: TeamsActivity, waitedMs = 0): Promise<HttpAnswer> => {
    const invokeLimitMs = Math.max(shared.invokeLimitMs - waitedMs, 0);
    const parts = { ...shared, invokeLimitMs };
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
      case 'files':
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
