import type { TeamEvent } from './install-event';
import type { Installation } from './installation';

/** The installation after something happened to its team or to one of its channels. */
export function afterChange(present: Installation, event: TeamEvent): Installation {
  const now = { ...present, serviceUrl: event.serviceUrl };
  switch (event.kind) {
    case 'removed':
    case 'teamDeleted':
      return { ...now, state: 'removed' };
    case 'teamArchived':
      return { ...now, state: 'archived' };
    case 'teamUnarchived':
      return { ...now, state: 'active' };
    case 'teamRenamed':
      return { ...now, name: event.name || now.name };
    case 'channelRenamed':
      // Channels are kept by id and named by asking Teams.
      return now;
    case 'channelDeleted':
      return withoutChannel(now, event.channelId);
    case 'channelRestored':
      return {
        ...now,
        deletedChannelIds: now.deletedChannelIds.filter((id) => id !== event.channelId),
      };
  }
}

function withoutChannel(present: Installation, deletedId: string): Installation {
  const { channelId, teamsTeamId, deletedChannelIds } = present;
  return {
    ...present,
    // General can't be deleted, and its id is the team's.
    channelId: channelId === deletedId ? teamsTeamId : channelId,
    deletedChannelIds: [...new Set([...deletedChannelIds, deletedId])],
  };
}
