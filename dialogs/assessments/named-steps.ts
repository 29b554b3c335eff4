import type { NamedStep } from '../../cards/assessments/plan-lines';
import type { AssessmentPlan } from '../../domain/assessments/plan';
import type { CoachingTeam } from '../../domain/teams/team';

/** A plan's steps with the names of their people; one who left the team has none. */
export function namedSteps(
  { people }: Pick<CoachingTeam, 'people'>,
  plan: AssessmentPlan | undefined,
): NamedStep[] {
  return (plan?.steps ?? []).map(({ whoId, ...step }) => ({
    ...step,
    who: people.find(({ id }) => id === whoId)?.name,
  }));
}

/** Those whose outcome nobody has told yet. */
export function openSteps(
  team: Pick<CoachingTeam, 'people'>,
  plan: AssessmentPlan | undefined,
): NamedStep[] {
  return namedSteps(team, plan).filter(
    ({ outcome }) => outcome === undefined || outcome === 'partly',
  );
}
