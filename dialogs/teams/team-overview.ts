import type { CardReply } from '../../cards/kit/card-reply';
import { wordsIn } from '../../cards/kit/wording';
import { teamCard } from '../../cards/teams/team-card';
import type { CoachingTeam } from '../../domain/teams/team';
import type { TeamDetails } from '../../domain/teams/team-form';
import type { Services, Turn } from '../kit/turn';
import { channelsOf } from './team-roster';

export function detailsOf(team: CoachingTeam): TeamDetails {
  const { name, region, summaryChannelId, weeklyTarget, isRural, language } = team;
  return { name, region, summaryChannelId, weeklyTarget, isRural, language };
}

/** The team's card as things are now. */
export async function showTeam(
  turn: Turn,
  team: CoachingTeam,
  services: Services,
  notice?: string,
): Promise<CardReply> {
  const t = wordsIn(turn.language);
  const [channels, requests] = await Promise.all([
    channelsOf(team, t, services),
    services.store.coachRequests.open(team.id),
  ]);
  return teamCard(turn.language, {
    teamId: team.id,
    details: detailsOf(team),
    channelName: channelName(team, channels, t('team.unknownChannel')),
    people: team.people,
    asking: requests.map(({ personId, name }) => ({ id: personId, name })),
    notice,
    surface: turn.surface,
  });
}

function channelName(
  { summaryChannelId }: CoachingTeam,
  channels: readonly { title: string; value: string }[] | undefined,
  unknown: string,
): string | undefined {
  if (!summaryChannelId) return undefined;
  // When Teams can't be asked, the channel may well be there.
  if (!channels) return unknown;
  return channels.find((one) => one.value === summaryChannelId)?.title;
}
