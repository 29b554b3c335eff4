import { addPerson, editPersonAction } from '../../cards/teams/team-card';
import {
  removePerson,
  saveAndAddPerson,
  savePerson,
  turnPage,
} from '../../cards/teams/team-person-actions';
import { canManageTeam } from '../../domain/permissions';
import { personFormOf } from '../../domain/teams/person-form';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { keepPerson } from './keep-person';
import type { Lent } from './lent';
import { blankPerson, personFormReply } from './person-form-reply';
import { showTeam } from './team-overview';

/** A team's leaders and coaches: picked from the Teams team's people, changed, left out. */
export const teamPersonRoutes: readonly Route[] = [
  onAction(addPerson, async (turn, { teamId }, services) => {
    const team = await findManagedTeam(turn, teamId, services);
    if (!team) return notAllowed(turn);
    return personFormReply(turn, services, { team: team.value, data: blankPerson(turn, teamId) });
  }),
  onAction(editPersonAction, async (turn, { teamId, personId }, services) => {
    const team = await findManagedTeam(turn, teamId, services);
    if (!team) return notAllowed(turn);
    const person = team.value.people.find(({ id }) => id === personId);
    if (!person) return showTeam(turn, team.value, services);
    const base = personFormOf(person);
    const form = { teamId, personId, token: turn.newId(), base, page: 0, ...base };
    // What a new coach would begin with, for a leader who becomes one.
    const data = { ...form, sharePercent: base.sharePercent || '100' };
    return personFormReply(turn, services, { team: team.value, data });
  }),
  onAction(turnPage, async (turn, data, services) => {
    const team = await findManagedTeam(turn, data.teamId, services);
    if (!team) return notAllowed(turn);
    return personFormReply(turn, services, { team: team.value, data });
  }),
  onAction(savePerson, (turn, data, services) => keepPerson(turn, services, data, 'team')),
  onAction(saveAndAddPerson, (turn, data, services) => keepPerson(turn, services, data, 'another')),
  onAction(removePerson, (turn, data, services) => keepPerson(turn, services, data, 'removed')),
];

async function findManagedTeam({ access }: Turn, teamId: string, { store }: Lent) {
  return canManageTeam(access, teamId) ? store.teams.find(teamId) : undefined;
}
