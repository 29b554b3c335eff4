import type { Access } from './access';
import type { Meeting } from './meetings/meeting';
import type { TeamRole } from './teams/team';

export function canLog(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'coach');
}

/** A coach's figures: the coach's own, and the team's leader's (design.md §5). */
export function canSeeFiguresOf(access: Access, coachId: string, teamId: string): boolean {
  const isOwn = access.personId === coachId && isIn(access, teamId, 'coach');
  return isOwn || isIn(access, teamId, 'leader');
}

/** The team's mean, which names nobody. */
export function canSeeTeamMean(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'coach') || isIn(access, teamId, 'leader');
}

/** Every coach's figures side by side: the team's leaders alone, no coordinator (design.md §5). */
export function canSeeTeamDigest(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'leader');
}

/** What the evidence says of the team in the 25 criteria, with nothing of one coach (§1.6). */
export function canSeeCriteria(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'coach') || isIn(access, teamId, 'leader');
}

/** Each coach's outcome in a criterion, as the digest's figures: the team's leaders alone. */
export function canSeeCoachesInCriteria(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'leader');
}

/** The month's totals, which no single coach knows. */
export function canTellMonth(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'leader');
}

/** What the criteria ask of the team over the year, and what of it is done (domain.md §1.3). */
export function canSeeYear(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'leader');
}

/** How many checklists the team's people finished, by month: numbers alone. */
export function canSeeFinishedLists(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'leader');
}

/** Sending again what may not have arrived; it shows nothing of anybody. */
export function canSendAgain(access: Access, teamId: string): boolean {
  return access.isCoordinator || isIn(access, teamId, 'leader');
}

/** What the bot has sent by itself, to whom and whether it arrived: without what it said. */
export function canSeeDeliveries(access: Access): boolean {
  return access.isCoordinator;
}

/** Who did or saw what and when: without what it was (906/2019, 17 §). */
export function canSeeAudit(access: Access): boolean {
  return access.isCoordinator;
}

/** How long each kind of record is kept. */
export function canSetRetention(access: Access): boolean {
  return access.isCoordinator;
}

/** Editing and undoing: own meetings alone, while a coach of their team. */
export function canEditMeeting(
  access: Access,
  meeting: Pick<Meeting, 'coachId' | 'teamId'>,
): boolean {
  return access.personId === meeting.coachId && isIn(access, meeting.teamId, 'coach');
}

export function canSeeEmployers(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'coach') || isIn(access, teamId, 'leader');
}

/** The register is shared by the team, so that a contact is not one coach's alone. */
export function canEditEmployer(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'coach') || isIn(access, teamId, 'leader');
}

export function canMergeEmployers(access: Access, teamId: string): boolean {
  return isIn(access, teamId, 'leader');
}

/** A team's people, targets, channel and language. */
export function canManageTeam(access: Access, teamId: string): boolean {
  return access.isCoordinator || isIn(access, teamId, 'leader');
}

export function canCreateTeam(access: Access): boolean {
  return access.isCoordinator;
}

/** Who answers questions on which topics. */
export function canNameExperts(access: Access): boolean {
  return access.isCoordinator;
}

/** What was asked and not answered, and what helped: without names. */
export function canSeeQuestions(access: Access): boolean {
  return access.isCoordinator || access.memberships.some(({ role }) => role === 'leader');
}

/** Hiding an article, or marking it as outdated, for everybody. */
export function canMarkArticles(access: Access): boolean {
  return access.isCoordinator;
}

/** A role of an outside assessor, while it lasts. */
interface AssessesTeam {
  readonly teamId: string;
}

/**
 * Giving scores to a team's service: its leaders, the coordinator, and whoever is named its assessor
 * for a time (issue: leader, an outside assessor, or several).
 */
export function canAssess(
  access: Access,
  teamId: string,
  roles: readonly AssessesTeam[] = [],
): boolean {
  return canManageTeam(access, teamId) || roles.some((role) => role.teamId === teamId);
}

/** What the team's service got, without who said what: its coaches too. */
export function canSeeResult(
  access: Access,
  teamId: string,
  roles: readonly AssessesTeam[] = [],
): boolean {
  return canAssess(access, teamId, roles) || isIn(access, teamId, 'coach');
}

/** Naming an outside assessor, importing, removing, planning. */
export function canManageAssessments(access: Access, teamId: string): boolean {
  return canManageTeam(access, teamId);
}

function isIn(access: Access, teamId: string, role: TeamRole): boolean {
  return access.memberships.some((held) => held.teamId === teamId && held.role === role);
}
