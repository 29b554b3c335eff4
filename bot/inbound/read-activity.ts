import { plainTexts } from '../../domain/kit/plain-text';
import { droppedFiles } from './dropped-files';
import type { Inbound, Origin } from './inbound';
import { messageWords } from './message-words';
import { readInstallEvent } from './read-install-event';
import { actionData, invokeOf } from './read-invoke';
import { type TeamsActivity, tenantOf, withoutThread } from './teams-activity';

/** An activity, already parsed, as what happened. */
export function readInbound(sent: TeamsActivity): Inbound {
  const activity = { ...sent, value: plainTexts(sent.value) };
  if (activity.type === 'installationUpdate' || activity.type === 'conversationUpdate') {
    const event = readInstallEvent(activity);
    return event ? { kind: 'event', event } : { kind: 'ignored', why: 'no event of ours' };
  }
  const origin = originOf(activity);
  if (!origin) return { kind: 'ignored', why: 'no person' };
  if (activity.type === 'message') return messageOf(activity, origin);
  if (activity.type === 'invoke') return invokeOf(activity, origin);
  return { kind: 'ignored', why: activity.type };
}

function messageOf(activity: TeamsActivity, origin: Origin): Inbound {
  const submitted = actionData.safeParse(activity.value);
  if (submitted.success) {
    return {
      kind: 'cardAction',
      origin,
      verb: submitted.data.verb,
      data: activity.value,
      via: 'submit',
      messageId: activity.replyToId ?? undefined,
    };
  }
  const text = messageWords(activity);
  const files = droppedFiles(activity);
  const isForFiles = text === '' || files.some(({ url }) => url !== undefined);
  return files.length > 0 && isForFiles
    ? { kind: 'files', origin, files, text }
    : { kind: 'message', origin, text };
}

function originOf(activity: TeamsActivity): Origin | undefined {
  const personId = activity.from.aadObjectId;
  if (!personId) return undefined;
  const { conversationType: type, isGroup } = activity.conversation;
  return {
    personId,
    mri: activity.from.id,
    name: activity.from.name ?? '',
    tenantId: tenantOf(activity) ?? '',
    serviceUrl: activity.serviceUrl,
    locale: activity.locale ?? undefined,
    kind: placeKind(type ?? (isGroup ? 'groupChat' : 'personal')),
    conversationId: activity.conversation.id,
    teamsTeamId: activity.channelData?.team?.id,
    channelId:
      activity.channelData?.channel?.id ??
      (type === 'channel' ? withoutThread(activity.conversation.id) : undefined),
    deliveryId: activity.id ?? '',
  };
}

/** A kind of conversation that Teams adds one day may have many readers: nothing personal there. */
function placeKind(type: string): Origin['kind'] {
  return type === 'personal' || type === 'channel' ? type : 'groupChat';
}
