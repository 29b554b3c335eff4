import { refuse, write } from '../../domain/kit/decision';
import { afterChange } from '../../domain/teams/after-install-event';
import type { TeamEvent } from '../../domain/teams/install-event';
import { withoutChannel } from '../../domain/teams/team';
import { onEvent, type Route } from '../kit/route';
import type { Lent } from './lent';

/** What happens to a team and its channels while the bot is in it. */
export const teamChangeRoutes: readonly Route[] = [
  onEvent(async (event, services) => {
    if (!('teamsTeamId' in event) || event.kind === 'installed') return;
    await services.store.installations.change(
      event.teamsTeamId,
      (present) => present && afterChange(present, event),
    );
    if (event.kind === 'channelDeleted') await leaveChannel(event, services);
  }),
];

/** The teams whose summaries went to the channel have none until somebody chooses one. */
async function leaveChannel(
  { teamsTeamId, channelId, deliveryId }: Extract<TeamEvent, { channelId: string }>,
  { store, now }: Lent & { now: Date },
): Promise<void> {
  for (const team of await store.teams.inTeamsTeam(teamsTeamId)) {
    if (team.value.summaryChannelId !== channelId) continue;
    const token = encodeURIComponent(`channelDeleted:${team.value.id}:${deliveryId}`);
    await store.teams.change(team, { actorId: 'teams', token, at: now }, (present) =>
      present.summaryChannelId === channelId
        ? write(withoutChannel(present))
        : refuse('anotherChannel'),
    );
  }
}
