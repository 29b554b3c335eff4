import { newTeam } from '../../cards/teams/settings-actions';
import { editTeamAction } from '../../cards/teams/team-card';
import { saveTeam } from '../../cards/teams/team-details-actions';
import { USUAL_WEEKLY_TARGET } from '../../domain/meetings/week-target';
import { canManageTeam } from '../../domain/permissions';
import { teamFormOf } from '../../domain/teams/team-form';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { changeTeam } from './change-team';
import { createTeam, placeForNew } from './create-team';
import { teamFormReply } from './team-form-reply';
import { channelsOf } from './team-roster';

/** A coaching team's name, region, channel, target and language: set up, and changed later. */
export const teamDetailsRoutes: readonly Route[] = [
  onAction(newTeam, async (turn, { teamsTeamId, channelId }, services) => {
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
  }),
  onAction(editTeamAction, async (turn, { teamId }, services) => {
    const found = await services.store.teams.find(teamId);
    if (!found || !canManageTeam(turn.access, teamId)) return notAllowed(turn);
    const { value: team } = found;
    const form = teamFormOf(team);
    const edit = { token: turn.newId(), base: form };
    return teamFormReply(turn, {
      data: { teamId, teamsTeamId: team.teamsTeamId, edit },
      form,
      channels: await channelsOf(team, turn.language, services),
    });
  }),
  onAction(saveTeam, (turn, data, services) =>
    data.edit ? changeTeam(turn, data, data.edit, services) : createTeam(turn, data, services),
  ),
];
