import { z } from 'zod';
import type { Inbound, Origin } from './inbound';
import type { TeamsActivity } from './teams-activity';

/** What a button of a card sends that is no Execute: in a dialog, or from an old client. */
export const actionData = z.looseObject({ verb: z.string() });
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

/** What is answered in the HTTP response itself. */
export function invokeOf(activity: TeamsActivity, origin: Origin): Inbound {
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
