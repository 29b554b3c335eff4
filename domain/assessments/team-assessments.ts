import type { Assessment, AssessorSheet } from './assessment';
import { type Joined, joinSheets } from './join-sheets';
import type { AssessmentPlan } from './plan';
import { type AssessmentResult, resultOf } from './result';

/** An assessment with everything that was said in it. */
export interface KeptAssessment extends Joined {
  readonly assessment: Assessment;
  readonly sheets: readonly AssessorSheet[];
  readonly plan?: AssessmentPlan | undefined;
  readonly result: AssessmentResult;
}

interface Stored {
  readonly assessments: readonly Assessment[];
  readonly sheets: readonly AssessorSheet[];
  readonly plans: readonly AssessmentPlan[];
}

/** A team's assessments, newest first; the removed ones too. */
export function keptAssessments({ assessments, sheets, plans }: Stored): KeptAssessment[] {
  return assessments
    .map((assessment) => {
      const own = sheets.filter(({ assessmentId }) => assessmentId === assessment.id);
      const joined = joinSheets(own);
      return {
        ...joined,
        assessment,
        sheets: own,
        plan: plans.find(({ assessmentId }) => assessmentId === assessment.id),
        result: resultOf(joined.marks),
      };
    })
    .sort((a, b) => dayOf(b).localeCompare(dayOf(a)));
}

const dayOf = ({ assessment }: KeptAssessment) => assessment.finishedOn ?? assessment.begunOn;

/** The finished ones that were not removed, newest first. */
export function finishedAmong<K extends Pick<KeptAssessment, 'assessment'>>(
  kept: readonly K[],
): K[] {
  return kept.filter(({ assessment: { finishedOn, removedAt } }) => finishedOn && !removedAt);
}

/** The one that is being made; a team has one at most. */
export function unfinishedAmong<K extends Pick<KeptAssessment, 'assessment'>>(
  kept: readonly K[],
): K | undefined {
  return kept.find(({ assessment: { finishedOn, removedAt } }) => !finishedOn && !removedAt);
}
