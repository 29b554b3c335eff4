import type { Language } from '../language';

export const TEAM_ROLES = ['coach', 'leader'] as const;
export type TeamRole = (typeof TEAM_ROLES)[number];

export interface PersonInTeam {
  /** Entra object id. */
  readonly id: string;
  /** Teams' own id of the person for this bot (`29:…`). */
  readonly mri: string;
  readonly name: string;
  readonly roles: readonly TeamRole[];
  /** Working time as a coach, per cent of full time; a leader who is no coach has none. */
  readonly sharePercent?: number | undefined;
}

export interface CoachingTeam {
  readonly id: string;
  readonly name: string;
  readonly region: string;
  /** The Teams team it works in; several coaching teams can share one. */
  readonly teamsTeamId: string;
  readonly tenantId: string;
  readonly serviceUrl: string;
  /** Where the team's summaries go; `undefined` when the channel was deleted. */
  readonly summaryChannelId?: string | undefined;
  /** In the order they were added. */
  readonly people: readonly PersonInTeam[];
  /** Face-to-face meetings a coach and week (Kriteeri 17: six). */
  readonly weeklyTarget: number;
  /** Kriteeri 7 has a rural variant. */
  readonly isRural: boolean;
  readonly language: Language;
  readonly createdAt: string;
  /** Token of the form that changed it last. */
  readonly lastEdit?: string | undefined;
}

type WithPeople<P> = { readonly people: readonly P[] };
type WithRoles = Pick<PersonInTeam, 'roles'>;

export function coachesOf<P extends WithRoles>(team: WithPeople<P>): P[] {
  return withRole(team, 'coach');
}

export function leadersOf<P extends WithRoles>(team: WithPeople<P>): P[] {
  return withRole(team, 'leader');
}

export function withRole<P extends WithRoles>({ people }: WithPeople<P>, role: TeamRole): P[] {
  return people.filter(({ roles }) => roles.includes(role));
}

export function isLeaderOf(team: Pick<CoachingTeam, 'people'>, personId: string): boolean {
  return leadersOf(team).some(({ id }) => id === personId);
}

export function isCoachOf(team: Pick<CoachingTeam, 'people'>, personId: string): boolean {
  return coachesOf(team).some(({ id }) => id === personId);
}

/** The team when its channel is gone: nothing goes there until somebody chooses another. */
export function withoutChannel(team: CoachingTeam): CoachingTeam {
  return { ...team, summaryChannelId: undefined };
}

/** The list with this person's new place: changed, added, or left out. */
export function withPerson<P extends Pick<PersonInTeam, 'id' | 'roles'>>(
  people: readonly P[],
  person: P,
): P[] {
  if (person.roles.length === 0) return people.filter(({ id }) => id !== person.id);
  return people.some(({ id }) => id === person.id)
    ? people.map((former) => (former.id === person.id ? person : former))
    : [...people, person];
}
