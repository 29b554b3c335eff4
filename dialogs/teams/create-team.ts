import { validate as isUuid } from 'uuid';
import { wordsIn } from '../../cards/kit/wording';
import type { SaveTeamData } from '../../cards/teams/team-details-actions';
import { USUAL_WEEKLY_TARGET } from '../../domain/meetings/week-target';
import { canCreateTeam } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { readTeamForm } from '../../domain/teams/team-form';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { teamFormReply } from './team-form-reply';
import { showTeam } from './team-overview';
import { channelsOf } from './team-roster';

/** Only a coordinator, and only where the bot has been added. */
async function placeForNew(
  { access }: Turn,
  teamsTeamId: string,
  { store }: Lent,
): Promise<Pick<CoachingTeam, 'teamsTeamId' | 'tenantId' | 'serviceUrl'> | undefined> {
  if (!canCreateTeam(access) || !teamsTeamId) return undefined;
  const installation = await store.installations.find(teamsTeamId);
  return installation?.value.state === 'active' ? installation.value : undefined;
}

/** The empty form of a new team, in a Teams team and with the channel that was asked in. */
export async function formForNew(
  turn: Turn,
  { teamsTeamId, channelId }: { readonly teamsTeamId: string; readonly channelId: string },
  services: Lent,
): Promise<Reply> {
  const place = await placeForNew(turn, teamsTeamId, services);
  if (!place) return notAllowed(turn);
  return teamFormReply(turn, {
    data: { teamId: turn.newId(), teamsTeamId },
    form: {
      name: '',
      region: '',
      summaryChannelId: channelId,
      weeklyTarget: String(USUAL_WEEKLY_TARGET),
      isRural: 'false',
      language: turn.language,
    },
    channels: await channelsOf(place, turn.language, services),
  });
}

/** Save of a new team: once, or the form again with what is wrong. */
export async function createTeam(turn: Turn, data: SaveTeamData, services: Lent): Promise<Reply> {
  const { teamId, teamsTeamId } = data;
  const place = await placeForNew(turn, teamsTeamId, services);
  if (!place || !isUuid(teamId)) return notAllowed(turn);
  const created = wordsIn(turn.language)('teamForm.created');
  const kept = await services.store.teams.find(teamId);
  if (kept) return showTeam(turn, kept.value, services, created);
  const channels = await channelsOf(place, turn.language, services);
  // Without Teams' word on the channels none is kept; the team's card then asks for one.
  const form = channels ? data : { ...data, summaryChannelId: '' };
  const read = readTeamForm(form, channels?.map(({ value }) => value) ?? []);
  if (read.kind === 'invalid')
    return teamFormReply(turn, { data, form: data, channels, errors: read.errors });
  const { tenantId, serviceUrl } = place;
  const team: CoachingTeam = {
    id: teamId,
    ...read.details,
    teamsTeamId,
    tenantId,
    serviceUrl,
    people: [],
    createdAt: turn.now.toISOString(),
  };
  const stored = await services.store.teams.create(team, turn.who.id, turn.now);
  return showTeam(turn, stored, services, created);
}
