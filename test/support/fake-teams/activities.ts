import { Temporal } from 'temporal-polyfill';
import type { Conversation, Team } from './conversations';
import type { FakeTeams } from './fake-teams';
import type { Json, WireActivity } from './json';
import type { FakeUser } from './user';

/** What every activity from Teams carries, whoever causes it. */
export function envelope(
  teams: FakeTeams,
  conversation: Conversation,
  conversationId = conversation.id,
): Json {
  const now = Temporal.Instant.fromEpochMilliseconds(teams.now().getTime());
  const local = now.toZonedDateTimeISO(teams.timezone);
  return {
    timestamp: now.toString({ fractionalSecondDigits: 3 }),
    localTimestamp: local.toString({ timeZoneName: 'never', fractionalSecondDigits: 3 }),
    localTimezone: teams.timezone,
    serviceUrl: teams.serviceUrl,
    channelId: 'msteams',
    recipient: { ...teams.bot },
    conversation: {
      ...(conversation.kind !== 'personal' && { isGroup: true }),
      conversationType: conversation.kind,
      tenantId: teams.tenantId,
      id: conversationId,
    },
    channelData: { ...placeData(conversation), tenant: { id: teams.tenantId } },
  };
}

/** An activity that a person causes by hand, in a client with the person's own language. */
export function fromUser(
  teams: FakeTeams,
  user: FakeUser,
  conversation: Conversation,
  conversationId: string,
  activity: WireActivity,
): WireActivity {
  const common = envelope(teams, conversation, conversationId);
  const clientInfo = {
    type: 'clientInfo',
    locale: user.locale,
    country: user.locale.slice(3) || 'FI',
    platform: 'Web',
    timezone: teams.timezone,
  };
  const entities = Array.isArray(activity.entities) ? activity.entities : [];
  return {
    ...common,
    ...activity,
    from: { id: user.mri, name: user.name, aadObjectId: user.aadObjectId },
    locale: user.locale,
    entities: [...entities, clientInfo],
    channelData: { ...(common.channelData as Json), ...(activity.channelData as Json | undefined) },
  };
}

export function teamInfo(team: Team): Json {
  return { aadGroupId: team.aadGroupId, name: team.name, id: team.id };
}

function placeData(conversation: Conversation): Json {
  if (conversation.kind !== 'channel') return {};
  const { id, team } = conversation;
  return {
    teamsChannelId: id,
    teamsTeamId: team.id,
    channel: { id },
    team: { id: team.id, aadGroupId: team.aadGroupId, name: team.name },
  };
}
