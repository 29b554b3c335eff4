import type { Installation } from '../../domain/teams/installation';
import type { InstallEvent } from '../kit/install-event';
import { onEvent, type Route } from '../kit/route';
import type { Services } from '../kit/turn';

/** What happens to a team and its channels while the bot is in it. */
export const teamChangeRoutes: readonly Route[] = [
  onEvent(async (event, services) => {
    if (!('teamsTeamId' in event) || event.kind === 'installed') return;
    await services.store.installations.change(event.teamsTeamId, (present) =>
      present ? changed(present, event) : undefined,
    );
    if (event.kind === 'channelDeleted') await leaveChannel(event, services);
  }),
];

type TeamEvent = Exclude<Extract<InstallEvent, { teamsTeamId: string }>, { kind: 'installed' }>;

function changed(present: Installation, event: TeamEvent): Installation {
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
    case 'channelDeleted': {
      const deletedChannelIds = [...new Set([...now.deletedChannelIds, event.channelId])];
      // General can't be deleted, and its id is the team's.
      const channelId = now.channelId === event.channelId ? now.teamsTeamId : now.channelId;
      return { ...now, channelId, deletedChannelIds };
    }
    case 'channelRestored':
      return {
        ...now,
        deletedChannelIds: now.deletedChannelIds.filter((id) => id !== event.channelId),
      };
  }
}

/** The teams whose summaries went to the channel have none until somebody chooses one. */
async function leaveChannel(
  event: Extract<TeamEvent, { channelId: string }>,
  { store, now }: Services & { now: Date },
): Promise<void> {
  for (let round = 0; round < 5; round += 1) {
    const teams = await store.teams.inTeamsTeam(event.teamsTeamId);
    const orphans = teams.filter(({ value }) => value.summaryChannelId === event.channelId);
    if (orphans.length === 0) return;
    for (const { value: team, etag } of orphans) {
      const auditId = encodeURIComponent(`channelDeleted:${team.id}:${event.deliveryId}`);
      const { summaryChannelId: _gone, ...rest } = team;
      await store.teams.change(rest, etag, 'teams', auditId, now);
    }
  }
}
