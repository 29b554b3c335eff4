import { envelope, teamInfo } from './activities';
import type { Channel, Conversation, Team } from './conversations';
import { type Delivery, deliver } from './delivery';
import type { FakeTeams } from './fake-teams';
import { invokeId } from './ids';
import type { Json, WireActivity } from './json';
import type { FakeUser } from './user';

/** A change in a team, told to the bot as Teams tells it: the conversation is the team's id. */
export async function tellTeam(
  teams: FakeTeams,
  team: Team,
  by: FakeUser | undefined,
  eventType: string,
  extra: { channel?: Channel; activity?: Json } = {},
): Promise<Delivery | undefined> {
  const general = team.channels[0];
  if (!team.botInstalled || !general) return undefined;
  const channel = extra.channel && { channel: { id: extra.channel.id, name: extra.channel.name } };
  return deliver(
    teams,
    event(teams, general, by, {
      type: 'conversationUpdate',
      ...extra.activity,
      channelData: { eventType, team: teamInfo(team), ...channel },
    }),
  );
}

/**
 * The two activities of an installation, in an order that Teams does not promise. When the bot is
 * added, the conversation is the channel chosen; when it is removed, the team.
 */
export async function tellInstallation(
  teams: FakeTeams,
  at: Conversation,
  by: FakeUser | undefined,
  action: 'add' | 'remove' | 'add-upgrade',
  { updateFirst = false }: { updateFirst?: boolean } = {},
): Promise<Delivery[]> {
  const added = action !== 'remove';
  const team = at.kind === 'channel' ? at.team : undefined;
  const inTeam = team && { team: teamInfo(team) };
  const settings = added &&
    at.kind === 'channel' && { settings: { selectedChannel: { id: at.id } } };
  const installed = event(teams, at, by, {
    type: 'installationUpdate',
    action,
    channelData: { ...inTeam, ...settings, source: { name: 'message' } },
  });
  const updated = event(teams, at, by, {
    type: 'conversationUpdate',
    [added ? 'membersAdded' : 'membersRemoved']: [{ id: teams.bot.id }],
    channelData: team
      ? { ...inTeam, ...settings, eventType: added ? 'teamMemberAdded' : 'teamMemberRemoved' }
      : {},
  });
  const both = updateFirst ? [updated, installed] : [installed, updated];
  const deliveries: Delivery[] = [];
  for (const one of action === 'add-upgrade' ? [installed] : both) {
    deliveries.push(await deliver(teams, one));
  }
  return deliveries;
}

function event(
  teams: FakeTeams,
  at: Conversation,
  by: FakeUser | undefined,
  activity: WireActivity,
): WireActivity {
  const { channelData, ...common } = envelope(teams, at);
  const { tenant } = channelData as Json;
  return {
    ...common,
    id: invokeId(),
    ...activity,
    ...(by && { from: { id: by.mri, aadObjectId: by.aadObjectId } }),
    channelData: { tenant, ...(activity.channelData as Json) },
  };
}
