import { z } from 'zod';
import type { Recipient } from '../../domain/deliveries/recipient';

/** What a row of version 1 knew of where it goes: the last resort when nothing newer is known. */
export const formerAddress = z.object({
  mri: z.string().optional(),
  conversationId: z.string().optional(),
  serviceUrl: z.string(),
  tenantId: z.string(),
});
export type FormerAddress = z.infer<typeof formerAddress>;

/** Up to version 1 a row held Teams' addresses, as they were on the day it was put. */
const formerRow = z.looseObject({
  target: z.discriminatedUnion('kind', [
    formerAddress.extend({ kind: z.literal('direct'), personId: z.string() }),
    formerAddress.extend({
      kind: z.literal('channel'),
      channelId: z.string(),
      threadId: z.string().optional(),
    }),
  ]),
});

export function withRecipient(former: unknown) {
  const { target, ...rest } = formerRow.parse(former);
  const { mri, conversationId, serviceUrl, tenantId } = target;
  return {
    ...rest,
    to: recipientOf(target),
    formerAddress: { mri, conversationId, serviceUrl, tenantId },
  };
}

function recipientOf(target: z.infer<typeof formerRow>['target']): Recipient {
  if (target.kind === 'direct') return { person: target.personId };
  const { channelId, threadId } = target;
  // The team's id was not kept; the former address knows where its service is.
  return threadId ? { thread: threadId } : { channel: channelId, teamsTeamId: channelId };
}
