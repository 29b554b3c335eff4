import { z } from 'zod';
import type { InstallEvent } from '../../domain/teams/install-event';
import { readInstallEvent } from './read-install-event';
import { type TeamsActivity, tenantOf, withoutThread } from './teams-activity';

/** Who and where, of whatever came in from a person. */
export interface Origin {
  readonly personId: string;
  readonly mri: string;
  readonly name: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  readonly locale: string | undefined;
  readonly kind: 'personal' | 'groupChat' | 'channel';
  /** As it came: in a channel's thread with `;messageid=…`, which replies need. */
  readonly conversationId: string;
  readonly teamsTeamId: string | undefined;
  readonly channelId: string | undefined;
  readonly deliveryId: string;
}

/** Where Teams lets a file be put, and where it will be then. */
export type FileToUpload = z.infer<typeof fileToUpload>;

/** Somebody answered a card that asks whether the bot may save a file. */
export interface FileConsent {
  readonly kind: 'fileConsent';
  readonly origin: Origin;
  readonly isAccepted: boolean;
  /** What the card held. */
  readonly context: unknown;
  /** Missing when declined. */
  readonly upload: FileToUpload | undefined;
  /** The card's message. */
  readonly messageId: string | undefined;
}

export type Inbound =
  | { readonly kind: 'message'; readonly origin: Origin; readonly text: string }
  | {
      readonly kind: 'cardAction';
      readonly origin: Origin;
      readonly verb: string;
      readonly data: unknown;
      readonly via: 'execute' | 'submit';
      readonly messageId: string | undefined;
    }
  | {
      readonly kind: 'dialogFetch' | 'dialogSubmit';
      readonly origin: Origin;
      readonly verb: string;
      readonly data: unknown;
    }
  | {
      readonly kind: 'search';
      readonly origin: Origin;
      readonly dataset: string;
      readonly text: string;
    }
  | { readonly kind: 'articleSearch'; readonly origin: Origin; readonly text: string }
  | FileConsent
  | { readonly kind: 'event'; readonly event: InstallEvent }
  /** Nothing for the bot to do, or something it does not know. */
  | { readonly kind: 'ignored'; readonly why: string };

const actionData = z.looseObject({ verb: z.string() });
// Clients that don't know imBack (the Playground) send the button's data in place of its words.
const spokenData = z.looseObject({
  msteams: z.looseObject({ type: z.literal('imBack'), value: z.string() }),
});
const executeValue = z.looseObject({
  action: z.looseObject({ verb: z.string(), data: z.unknown().optional() }),
});
const dialogValue = z.looseObject({ data: actionData });
const searchValue = z.looseObject({
  queryText: z.string().default(''),
  dataset: z.string(),
});

// The first search, before anything is typed, comes with the parameter `initialRun` alone.
const extensionValue = z.looseObject({
  parameters: z.array(z.looseObject({ name: z.string(), value: z.unknown() })).default([]),
});

const LONGEST_ADDRESS = 8_000;
const address = z.string().max(LONGEST_ADDRESS);
const fileToUpload = z.object({
  name: z.string(),
  uploadUrl: address,
  contentUrl: address,
  uniqueId: z.string().min(1).max(200),
  fileType: z.string(),
});
const consentValue = z.discriminatedUnion('action', [
  z.looseObject({
    action: z.literal('accept'),
    context: z.unknown(),
    uploadInfo: fileToUpload,
  }),
  z.looseObject({ action: z.literal('decline'), context: z.unknown() }),
]);

/** An activity, already parsed, as what happened. */
export function readInbound(activity: TeamsActivity): Inbound {
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
  const spoken = spokenData.safeParse(activity.value);
  const text = activity.text || (spoken.success ? spoken.data.msteams.value : '');
  return { kind: 'message', origin, text: withoutMention(text) };
}

function invokeOf(activity: TeamsActivity, origin: Origin): Inbound {
  const unreadable: Inbound = { kind: 'ignored', why: `unreadable ${activity.name}` };
  switch (activity.name) {
    case 'adaptiveCard/action': {
      const value = executeValue.safeParse(activity.value);
      if (!value.success) return unreadable;
      const { verb, data } = value.data.action;
      return {
        kind: 'cardAction',
        origin,
        verb,
        data,
        via: 'execute',
        messageId: activity.replyToId ?? undefined,
      };
    }
    case 'task/fetch':
    case 'task/submit': {
      const value = dialogValue.safeParse(activity.value);
      if (!value.success) return unreadable;
      const kind = activity.name === 'task/fetch' ? 'dialogFetch' : 'dialogSubmit';
      return { kind, origin, verb: value.data.data.verb, data: value.data.data };
    }
    case 'application/search': {
      const value = searchValue.safeParse(activity.value);
      return value.success
        ? { kind: 'search', origin, dataset: value.data.dataset, text: value.data.queryText }
        : unreadable;
    }
    case 'composeExtension/query': {
      const value = extensionValue.safeParse(activity.value);
      if (!value.success) return unreadable;
      const typed = value.data.parameters.find(({ name }) => name !== 'initialRun')?.value;
      return { kind: 'articleSearch', origin, text: typeof typed === 'string' ? typed : '' };
    }
    case 'fileConsent/invoke': {
      const value = consentValue.safeParse(activity.value);
      if (!value.success) return unreadable;
      const { data } = value;
      return {
        kind: 'fileConsent',
        origin,
        isAccepted: data.action === 'accept',
        context: data.context,
        upload: data.action === 'accept' ? data.uploadInfo : undefined,
        messageId: activity.replyToId ?? undefined,
      };
    }
    default:
      return { kind: 'ignored', why: `invoke ${activity.name}` };
  }
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

function withoutMention(text: string): string {
  return text
    .replace(/<at[^>]*>.*?<\/at>/g, ' ')
    .replace(/&nbsp;/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
