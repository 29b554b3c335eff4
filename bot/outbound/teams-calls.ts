import { z } from 'zod';
import { withoutMarks } from '../../cards/kit/escape-markdown';
import type { SendOutcome } from '../../domain/deliveries/send-outcome';
import { isDoubtful, outcomeOf } from './call-outcome';
import { attachmentOf, isTooLarge, jsonAround } from './card-json';
import type { Connector } from './connector';
import { ConnectorFault } from './connector-fault';
import type { Outbound, Outgoing, Target } from './outbound';
import { rosterCalls } from './roster-calls';

const sentActivity = z.object({ id: z.string().optional() }).optional();
const createdConversation = z.object({ id: z.string(), activityId: z.string().optional() });

export function createOutbound(connector: Connector): Outbound {
  const activitiesOf = (conversationId: string) =>
    `v3/conversations/${encodeURIComponent(conversationId)}/activities`;
  async function send(
    { serviceUrl, conversationId }: Target,
    message: Outgoing,
  ): Promise<string | undefined> {
    const answer = await connector.call(
      serviceUrl,
      'POST',
      activitiesOf(conversationId),
      jsonOf(message),
    );
    return sentActivity.parse(answer)?.id;
  }
  return {
    post: (target, message) =>
      attempt(message, async () => ({
        id: await send(target, message),
        conversationId: target.conversationId,
      })),
    update: (target, messageId, message) =>
      attempt(message, async () => {
        const path = `${activitiesOf(target.conversationId)}/${encodeURIComponent(messageId)}`;
        await connector.call(target.serviceUrl, 'PUT', path, jsonOf(message));
        return { id: messageId, conversationId: target.conversationId };
      }),
    postToChannel: ({ serviceUrl, channelId, tenantId }, message) =>
      attempt(message, async () => {
        const channelData = { channel: { id: channelId }, tenant: { id: tenantId } };
        const thread = jsonOf(message, (activity) => ({ isGroup: true, channelData, activity }));
        const answer = await connector.call(serviceUrl, 'POST', 'v3/conversations', thread);
        const { id: conversationId, activityId } = createdConversation.parse(answer);
        return { id: activityId, conversationId };
      }),
    direct: ({ serviceUrl, mri, tenantId, conversationId: known }, message) =>
      attempt(message, async () => {
        if (known) {
          const id = await send({ serviceUrl, conversationId: known }, message);
          return { id, conversationId: known };
        }
        const answer = await openChat(connector, { serviceUrl, mri, tenantId });
        const { id: conversationId } = createdConversation.parse(answer);
        return { id: await send({ serviceUrl, conversationId }, message), conversationId };
      }),
    ...rosterCalls(connector),
  };
}

/** An empty chat that may or may not be there is no message: whatever failed may be tried again. */
async function openChat(
  connector: Connector,
  { serviceUrl, mri, tenantId }: { serviceUrl: string; mri: string; tenantId: string },
): Promise<unknown> {
  try {
    const chat = {
      isGroup: false,
      members: [{ id: mri }],
      tenantId,
      channelData: { tenant: { id: tenantId } },
    };
    return await connector.call(serviceUrl, 'POST', 'v3/conversations', JSON.stringify(chat));
  } catch (fault) {
    if (!(fault instanceof ConnectorFault) || !isDoubtful(fault)) throw fault;
    throw new ConnectorFault({ status: fault.status, code: fault.code, isUnsent: true });
  }
}

/** The JSON of what `around` puts around the message's activity. */
function jsonOf(message: Outgoing, around = (activity: object): object => activity): string {
  const type = 'message';
  if ('text' in message)
    return JSON.stringify(around({ type, text: withoutMarks(message.text), textFormat: 'plain' }));
  if ('attachment' in message)
    return JSON.stringify(around({ type, attachments: [message.attachment] }));
  const { card } = message;
  const summary = withoutMarks(message.summary);
  return jsonAround(card, (slot) => around({ type, summary, attachments: [attachmentOf(slot)] }));
}

async function attempt(
  message: Outgoing,
  call: () => Promise<{ id: string | undefined; conversationId: string }>,
): Promise<SendOutcome> {
  if ('card' in message && isTooLarge(message.card)) return { kind: 'tooLarge' };
  try {
    return { kind: 'sent', ...(await call()) };
  } catch (fault) {
    if (!(fault instanceof ConnectorFault)) throw fault;
    return outcomeOf(fault);
  }
}
