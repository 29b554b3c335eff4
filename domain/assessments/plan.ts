import type { CriterionNumber } from '../criteria/criterion';
import type { LocalDate } from '../local-date';

/** How a step went, told in the next assessment ("miten kävi"). */
export const STEP_OUTCOMES = ['done', 'partly', 'notDone'] as const;
type StepOutcome = (typeof STEP_OUTCOMES)[number];

/** As many as people can carry in half a year; three to five are worth a plan. */
export const MOST_STEPS = 5;
export const USUAL_STEPS = 3;

/** One criterion that people chose to raise. */
export interface PlanStep {
  readonly criterion: CriterionNumber;
  /** What it takes. */
  readonly what?: string | undefined;
  /** Entra object id of a person of the team. */
  readonly whoId?: string | undefined;
  readonly until?: LocalDate | undefined;
  readonly outcome?: StepOutcome | undefined;
}

/** What follows from an assessment. */
export interface AssessmentPlan {
  readonly assessmentId: string;
  readonly teamId: string;
  /** ISO 8601. */
  readonly madeAt: string;
  readonly steps: readonly PlanStep[];
}
