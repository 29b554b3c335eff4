import { AppCredentials, TeamsConnectorClient } from 'botframework-connector';
import type { Activity } from 'botframework-schema';
import type { AdaptiveCard } from '../cards/adaptive-card';
import { CARD_LIMIT } from '../cards/adaptive-card';
import type { RosterMember } from '../dialogs/turn';
import type { Connectors } from './adapter';
import { isTrustedServiceUrl } from './admission';
import { ConnectorFault } from './connector-http-client';

/** What became of one call to Teams (the table of retries stands above this port). */
export type SendOutcome =
  | { readonly kind: 'sent'; readonly id: string | undefined }
  /** Not taken; the same call may be made again after this many milliseconds. */
  | { readonly kind: 'throttled'; readonly retryAfterMs: number | undefined }
  /** The conversation or the message is no more. */
  | { readonly kind: 'gone' }
  /** The person or an administrator has blocked the bot, or it was removed. */
  | { readonly kind: 'blocked' }
  | { readonly kind: 'tooLarge' }
  /** It may have arrived: never repeated by itself. */
  | { readonly kind: 'ambiguous' }
  | { readonly kind: 'rejected'; readonly status: number | undefined };

/** A card or a text; never both, since Teams splits such a message in two. */
export type Outgoing =
  | { readonly card: AdaptiveCard; readonly summary: string }
  | { readonly text: string };

export interface Target {
  readonly serviceUrl: string;
  readonly conversationId: string;
}

export interface Outbound {
  /** Into a conversation; with a thread's id, into the thread. */
  post(target: Target, message: Outgoing): Promise<SendOutcome>;
  update(target: Target, messageId: string, message: Outgoing): Promise<SendOutcome>;
  /** As a new thread of a channel. */
  postToChannel(
    channel: { serviceUrl: string; channelId: string; tenantId: string },
    message: Outgoing,
  ): Promise<SendOutcome>;
  /** To a person's own chat with the bot, which is opened when there is none. */
  direct(
    person: { serviceUrl: string; mri: string; tenantId: string },
    message: Outgoing,
  ): Promise<SendOutcome>;
  members(place: { serviceUrl: string; teamsTeamId: string }): Promise<readonly RosterMember[]>;
  channels(place: {
    serviceUrl: string;
    teamsTeamId: string;
  }): Promise<readonly { id: string; name: string }[]>;
}

interface PagedMembersOptions {
  pageSize: number;
  continuationToken: string;
}

const MEMBERS_A_PAGE = 200;

export function createOutbound(connectors: Connectors, rules: { hasApp: boolean }): Outbound {
  const clientAt = async (serviceUrl: string) => {
    // A stored service URL is checked again: the bot's token goes to whatever host it names.
    if (!isTrustedServiceUrl(serviceUrl, rules))
      throw new ConnectorFault(403, 'UntrustedServiceUrl', undefined);
    const client = await connectors.at(serviceUrl);
    if (rules.hasApp) await tokenOf(client);
    return client;
  };
  return {
    post: (target, message) =>
      attempt(message, async () => {
        const client = await clientAt(target.serviceUrl);
        return (
          await client.conversations.sendToConversation(target.conversationId, activityOf(message))
        ).id;
      }),
    update: (target, messageId, message) =>
      attempt(message, async () => {
        const client = await clientAt(target.serviceUrl);
        await client.conversations.updateActivity(
          target.conversationId,
          messageId,
          activityOf(message),
        );
        return messageId;
      }),
    postToChannel: (channel, message) =>
      attempt(message, async () => {
        const client = await clientAt(channel.serviceUrl);
        const created = await client.conversations.createConversation({
          isGroup: true,
          channelData: { channel: { id: channel.channelId }, tenant: { id: channel.tenantId } },
          activity: activityOf(message),
        } as Parameters<typeof client.conversations.createConversation>[0]);
        return created.activityId;
      }),
    direct: (person, message) =>
      attempt(message, async () => {
        const client = await clientAt(person.serviceUrl);
        const created = await client.conversations.createConversation({
          isGroup: false,
          members: [{ id: person.mri, name: '' }],
          tenantId: person.tenantId,
          channelData: { tenant: { id: person.tenantId } },
        } as Parameters<typeof client.conversations.createConversation>[0]);
        return (await client.conversations.sendToConversation(created.id, activityOf(message))).id;
      }),
    async members({ serviceUrl, teamsTeamId }) {
      const client = await clientAt(serviceUrl);
      const found: RosterMember[] = [];
      let continuationToken: string | undefined;
      do {
        const options: Partial<PagedMembersOptions> = { pageSize: MEMBERS_A_PAGE };
        if (continuationToken) options.continuationToken = continuationToken;
        // The SDK's type demands a token even for the first page.
        const page = await client.conversations.getConversationPagedMembers(
          teamsTeamId,
          options as PagedMembersOptions,
        );
        for (const member of page.members ?? []) {
          // The connector's own name for the Entra id differs from the activity's.
          const id = member.aadObjectId ?? (member as { objectId?: string }).objectId;
          if (id) found.push({ id, mri: member.id, name: member.name });
        }
        continuationToken = page.continuationToken || undefined;
      } while (continuationToken);
      return found;
    },
    async channels({ serviceUrl, teamsTeamId }) {
      const client = await clientAt(serviceUrl);
      const teams = new TeamsConnectorClient(client.credentials, {
        baseUri: serviceUrl,
        httpClient: connectors.httpClient,
      });
      const { conversations = [] } = await teams.teams.fetchChannelList(teamsTeamId);
      return conversations.map(({ id, name }) => ({ id: id ?? '', name: name ?? '' }));
    },
  };
}

/** Asked for by itself (the SDK keeps it), so that a failure is known to have sent nothing. */
async function tokenOf(client: { credentials: unknown }): Promise<void> {
  if (!(client.credentials instanceof AppCredentials)) return;
  try {
    await client.credentials.getToken();
  } catch {
    throw new ConnectorFault(undefined, 'NoToken', undefined, true);
  }
}

export function attachmentOf(card: AdaptiveCard) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}

function activityOf(message: Outgoing): Partial<Activity> {
  return 'text' in message
    ? { type: 'message', text: message.text, textFormat: 'plain' }
    : { type: 'message', summary: message.summary, attachments: [attachmentOf(message.card)] };
}

export function isTooLarge(card: AdaptiveCard): boolean {
  return JSON.stringify(card).length > CARD_LIMIT;
}

async function attempt(
  message: Outgoing,
  call: () => Promise<string | undefined>,
): Promise<SendOutcome> {
  if ('card' in message && isTooLarge(message.card)) return { kind: 'tooLarge' };
  try {
    return { kind: 'sent', id: await call() };
  } catch (fault) {
    if (!(fault instanceof ConnectorFault)) throw fault;
    return outcomeOf(fault);
  }
}

/** Teams' own table of status codes, design 6. */
function outcomeOf(fault: ConnectorFault): SendOutcome {
  if (fault.isUnsent) return { kind: 'throttled', retryAfterMs: undefined };
  switch (fault.status) {
    case 429:
    case 412:
    case 502:
    case 503:
    case 504:
      return { kind: 'throttled', retryAfterMs: fault.retryAfterMs };
    case 404:
      return { kind: 'gone' };
    case 403:
      return { kind: 'blocked' };
    case 413:
      return { kind: 'tooLarge' };
    case undefined:
    case 408:
    case 500:
      return { kind: 'ambiguous' };
    default:
      return { kind: 'rejected', status: fault.status };
  }
}
