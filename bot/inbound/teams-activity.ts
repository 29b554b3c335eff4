import { z } from 'zod';

const account = z.looseObject({
  id: z.string(),
  aadObjectId: z.string().optional(),
  name: z.string().nullish(),
});

/** The parts of a Teams activity that the bot reads; anything else passes unread. */
export const activitySchema = z.looseObject({
  type: z.string(),
  id: z.string().optional(),
  name: z.string().optional(),
  action: z.string().optional(),
  channelId: z.string().optional(),
  deliveryMode: z.string().nullish(),
  text: z.string().nullish(),
  locale: z.string().nullish(),
  serviceUrl: z.string(),
  replyToId: z.string().nullish(),
  value: z.unknown().optional(),
  from: account,
  recipient: account,
  conversation: z.looseObject({
    id: z.string(),
    conversationType: z.string().nullish(),
    isGroup: z.boolean().nullish(),
    tenantId: z.string().nullish(),
  }),
  membersAdded: z.array(account).nullish(),
  membersRemoved: z.array(account).nullish(),
  attachments: z.array(z.unknown()).nullish(),
  entities: z.array(z.looseObject({ type: z.string() })).nullish(),
  channelData: z
    .looseObject({
      tenant: z.looseObject({ id: z.string() }).nullish(),
      team: z.looseObject({ id: z.string(), name: z.string().nullish() }).nullish(),
      channel: z.looseObject({ id: z.string(), name: z.string().nullish() }).nullish(),
      eventType: z.string().nullish(),
      settings: z
        .looseObject({ selectedChannel: z.looseObject({ id: z.string() }).nullish() })
        .nullish(),
    })
    .nullish(),
});
export type TeamsActivity = z.infer<typeof activitySchema>;

export function tenantOf(activity: TeamsActivity): string | undefined {
  return activity.channelData?.tenant?.id ?? activity.conversation.tenantId ?? undefined;
}

/** A channel's own id, without the thread that a reply carries. */
export function withoutThread(conversationId: string): string {
  return conversationId.replace(/;messageid=.*$/, '');
}
