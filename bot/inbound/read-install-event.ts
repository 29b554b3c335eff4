import type { InstallEvent } from '../../domain/teams/install-event';
import { type TeamsActivity, tenantOf, withoutThread } from './teams-activity';

/** What an installation or a change of a team or channel tells, if it is one the bot minds. */
export function readInstallEvent(activity: TeamsActivity): InstallEvent | undefined {
  const base = {
    tenantId: tenantOf(activity) ?? '',
    serviceUrl: activity.serviceUrl,
    deliveryId: activity.id ?? '',
  };
  const team = activity.channelData?.team;
  const channel = activity.channelData?.channel;
  if (activity.type === 'installationUpdate') {
    const isAdded = activity.action?.startsWith('add') ?? false;
    if (team) {
      const inTeam = { ...base, teamsTeamId: team.id };
      const channelId =
        activity.channelData?.settings?.selectedChannel?.id ??
        channel?.id ??
        withoutThread(activity.conversation.id);
      return isAdded
        ? {
            kind: 'installed',
            ...inTeam,
            channelId,
            teamName: team.name ?? undefined,
            locale: activity.locale ?? undefined,
          }
        : { kind: 'removed', ...inTeam };
    }
    const personId = activity.from.aadObjectId;
    if (!personId || activity.conversation.conversationType === 'groupChat') return undefined;
    return {
      kind: isAdded ? 'personalInstalled' : 'personalRemoved',
      ...base,
      conversationId: activity.conversation.id,
      personId,
      mri: activity.from.id,
      locale: activity.locale ?? undefined,
    };
  }
  if (!team) return undefined;
  const inTeam = { ...base, teamsTeamId: team.id };
  switch (activity.channelData?.eventType) {
    case 'channelRenamed':
      return channel
        ? { kind: 'channelRenamed', ...inTeam, channelId: channel.id, name: channel.name ?? '' }
        : undefined;
    case 'channelDeleted':
    case 'channelRestored':
      return channel
        ? { kind: activity.channelData.eventType, ...inTeam, channelId: channel.id }
        : undefined;
    case 'teamRenamed':
      return { kind: 'teamRenamed', ...inTeam, name: team.name ?? '' };
    case 'teamArchived':
    case 'teamUnarchived':
    case 'teamDeleted':
      return { kind: activity.channelData.eventType, ...inTeam };
    default:
      return undefined;
  }
}
