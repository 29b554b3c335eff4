import type { CardReply } from '../../cards/kit/card-reply';
import type { Choice } from '../../cards/kit/inputs';
import { wordsIn } from '../../cards/kit/wording';
import { teamCard } from '../../cards/teams/team-card';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { channelsOf } from './team-roster';

/** The team's card as things are now. */
export async function showTeam(
  turn: Turn,
  team: CoachingTeam,
  services: Lent,
  notice?: string,
): Promise<CardReply> {
  const unknown = wordsIn(turn.language)('team.unknownChannel');
  const [channels, requests] = await Promise.all([
    channelsOf(team, turn.language, services),
    services.store.coachRequests.open(team.id),
  ]);
  return teamCard(turn.language, {
    teamId: team.id,
    details: team,
    channelName: channelName(team, channels, unknown),
    people: team.people,
    asking: requests.map(({ personId, name }) => ({ id: personId, name })),
    notice,
    surface: turn.surface,
  });
}

function channelName(
  { summaryChannelId }: CoachingTeam,
  channels: readonly Choice[] | undefined,
  unknown: string,
): string | undefined {
  if (!summaryChannelId) return undefined;
  // When Teams can't be asked, the channel may well be there.
  if (!channels) return unknown;
  return channels.find(({ value }) => value === summaryChannelId)?.title;
}
