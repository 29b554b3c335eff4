import type { Profile } from './teams/profile';
import type { CoachingTeam, TeamRole } from './teams/team';

export const ROLES = ['coordinator', 'leader', 'coach', 'member'] as const;
export type Role = (typeof ROLES)[number];

/** Who speaks and what they are, from the channel and the directory, never from card data. */
export interface Access {
  /** Entra object id. */
  readonly personId: string;
  readonly isCoordinator: boolean;
  /** A person may be both coach and leader, and in several teams. */
  readonly memberships: readonly { readonly teamId: string; readonly role: TeamRole }[];
}

/** Named in the configuration; in the demo also whoever took the role with `rooli`. */
export function isCoordinator(
  personId: string,
  profile: Pick<Profile, 'isDemoCoordinator'> | undefined,
  { coordinators, isDemo }: { readonly coordinators: readonly string[]; readonly isDemo: boolean },
): boolean {
  return coordinators.includes(personId) || (isDemo && profile?.isDemoCoordinator === true);
}

/** What a person may do by the teams as they are now. */
export function accessOf(
  personId: string,
  coordinates: boolean,
  teams: readonly Pick<CoachingTeam, 'id' | 'people'>[],
): Access {
  const memberships = teams.flatMap((team) =>
    team.people
      .filter(({ id }) => id === personId)
      .flatMap(({ roles }) => roles.map((role) => ({ teamId: team.id, role }))),
  );
  return { personId, isCoordinator: coordinates, memberships };
}

/** The person's roles in any team; who has none is a member, who sees answers only (§1.6). */
export function rolesOf(access: Access): Role[] {
  const roles = ROLES.filter((role) =>
    role === 'coordinator'
      ? access.isCoordinator
      : access.memberships.some((membership) => membership.role === role),
  );
  return roles.length > 0 ? roles : ['member'];
}
