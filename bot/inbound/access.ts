import type { Access } from '../../domain/permissions';
import type { CoachingTeam } from '../../storage/teams/teams';

/** What a person may do, from the teams as they are now and never from a card. */
export function accessOf(
  personId: string,
  isCoordinator: boolean,
  teams: readonly CoachingTeam[],
): Access {
  return {
    personId,
    isCoordinator,
    memberships: teams.flatMap((team) =>
      team.people
        .filter((person) => person.id === personId)
        .flatMap((person) => person.roles.map((role) => ({ teamId: team.id, role }))),
    ),
  };
}
