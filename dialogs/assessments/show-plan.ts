import { PLAN_ROWS } from '../../cards/assessments/assessment-actions';
import { planCard, typedStep } from '../../cards/assessments/plan-card';
import type { CardReply } from '../../cards/kit/card-reply';
import { nextAssessmentOn } from '../../domain/assessments/cadence';
import { MOST_STEPS, USUAL_STEPS } from '../../domain/assessments/plan';
import { planCandidates } from '../../domain/assessments/plan-candidates';
import type { StepError, TypedStep } from '../../domain/assessments/plan-form';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import type { AssessmentPlace } from './assessment-place';
import type { Lent } from './lent';
import { levelsIn, proposalsFor } from './proposals';

interface Shown {
  readonly kept: KeptAssessment;
  readonly typed?:
    | { readonly rows: readonly TypedStep[]; readonly errors: ReadonlyMap<number, StepError> }
    | undefined;
}

export async function showPlan(
  turn: Turn,
  { team }: AssessmentPlace,
  { kept, typed }: Shown,
  services: Lent,
): Promise<CardReply> {
  const proposals = await proposalsFor(turn, team, services);
  const candidates = planCandidates(kept.marks, levelsIn(proposals)).slice(0, MOST_STEPS);
  const { finishedOn } = kept.assessment;
  const until = nextAssessmentOn(finishedOn ?? turn.today, kept.result);
  const steps = kept.plan?.steps;
  const rows = PLAN_ROWS.map((at) => {
    const proposed = at < USUAL_STEPS ? candidates[at] : undefined;
    if (steps || !proposed) return typedStep(steps?.[at]);
    return { ...typedStep(undefined), criterion: String(proposed.criterion), until };
  });
  return planCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    assessmentId: kept.assessment.id,
    token: formIdFor(turn),
    surface: turn.surface,
    rows: typed?.rows ?? rows,
    errors: typed?.errors ?? new Map(),
    candidates: steps ? [] : candidates,
    people: team.people.map(({ id, name }) => ({ title: name, value: id })),
    isKept: steps !== undefined,
  });
}
