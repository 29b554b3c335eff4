import { newTeam } from '../../cards/teams/settings-actions';
import { editTeamAction } from '../../cards/teams/team-card';
import { saveTeam } from '../../cards/teams/team-details-actions';
import { canManageTeam } from '../../domain/permissions';
import { teamFormOf } from '../../domain/teams/team-form';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { changeTeam } from './change-team';
import { createTeam, formForNew } from './create-team';
import { teamFormReply } from './team-form-reply';
import { channelsOf } from './team-roster';

/** A coaching team's name, region, channel, target and language: set up, and changed later. */
export const teamDetailsRoutes: readonly Route[] = [
  onAction(newTeam, formForNew),
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
