import { type AssessorRole, holdsOn } from '../../domain/assessments/assessor-role';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { canAssess, canManageAssessments, canSeeResult } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

/** A team whose assessments the speaker may see, and what they may do with them. */
export interface AssessmentPlace {
  readonly team: CoachingTeam;
  readonly may: { readonly assess: boolean; readonly manage: boolean };
}

/** The roles of an outside assessor that the speaker has today. */
async function rolesNow({ who, today }: Turn, { store }: Lent): Promise<AssessorRole[]> {
  const roles = await store.assessorRoles.ofPerson(who.id);
  return roles.filter((role) => holdsOn(role, today));
}

/** The team, if the speaker may see its assessments at all. */
export async function placeOf(
  turn: Turn,
  teamId: string,
  services: Lent,
): Promise<AssessmentPlace | undefined> {
  const roles = await rolesNow(turn, services);
  if (!canSeeResult(turn.access, teamId, roles)) return undefined;
  const own = turn.teams.find(({ id }) => id === teamId);
  const team = own ?? (await services.store.teams.find(teamId))?.value;
  return team && placeIn(turn, team, roles);
}

/** Every such team: those to lead or to assess come before those the speaker only coaches in. */
export async function placesOf(turn: Turn, services: Lent): Promise<AssessmentPlace[]> {
  const roles = await rolesNow(turn, services);
  const teams = turn.access.isCoordinator
    ? (await services.store.teams.all()).map(({ value }) => value)
    : [...turn.teams, ...(await assessedTeams(turn, roles, services))];
  return teams
    .filter(({ id }) => canSeeResult(turn.access, id, roles))
    .map((team) => placeIn(turn, team, roles))
    .sort((a, b) => Number(b.may.assess) - Number(a.may.assess));
}

async function assessedTeams(
  { teams }: Turn,
  roles: readonly AssessorRole[],
  { store }: Lent,
): Promise<CoachingTeam[]> {
  const others = roles.filter(({ teamId }) => !teams.some(({ id }) => id === teamId));
  const found = await Promise.all(others.map(({ teamId }) => store.teams.find(teamId)));
  return found.flatMap((team) => (team ? [team.value] : []));
}

function placeIn(
  { access }: Turn,
  team: CoachingTeam,
  roles: readonly AssessorRole[],
): AssessmentPlace {
  const assess = canAssess(access, team.id, roles);
  return { team, may: { assess, manage: canManageAssessments(access, team.id) } };
}

/** An assessment of the place that the speaker may open: to a coach, a finished one alone. */
export async function keptIn(
  { team, may }: AssessmentPlace,
  assessmentId: string,
  { store }: Lent,
): Promise<{ kept: KeptAssessment; all: readonly KeptAssessment[] } | undefined> {
  const all = await store.assessments.of(team.id);
  const kept = all.find(({ assessment }) => assessment.id === assessmentId);
  if (!kept || kept.assessment.removedAt) return undefined;
  return may.assess || kept.assessment.finishedOn ? { kept, all } : undefined;
}
