import { resultCard } from '../../cards/assessments/result-card';
import type { CardReply } from '../../cards/kit/card-reply';
import { lacksReason } from '../../domain/assessments/assessment';
import { cadenceAfter, nextAssessmentOn } from '../../domain/assessments/cadence';
import { finishedAmong, type KeptAssessment } from '../../domain/assessments/team-assessments';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import type { AssessmentPlace } from './assessment-place';
import type { Lent } from './lent';
import { namedSteps } from './named-steps';

interface Shown {
  readonly kept: KeptAssessment;
  readonly all: readonly KeptAssessment[];
  readonly notice?: string | undefined;
}

/** The result as it is now; that somebody has seen it is kept. */
export async function showResult(
  turn: Turn,
  { team, may }: AssessmentPlace,
  { kept, all, notice }: Shown,
  { store }: Lent,
): Promise<CardReply> {
  const { id, finishedOn } = kept.assessment;
  const reading = { teamId: team.id, readerId: turn.who.id, of: `assessment:${id}` };
  await store.audit.figuresRead({ ...reading, readingId: turn.deliveryId, at: turn.now });
  const earlier = finishedAmong(all).filter(
    (other) => other.assessment.id !== id && dayOf(other) <= dayOf(kept),
  );
  return resultCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    assessmentId: id,
    token: formIdFor(turn),
    surface: turn.surface,
    kept,
    earlier,
    lacking: lackingIn(kept),
    next: finishedOn && {
      on: nextAssessmentOn(finishedOn, kept.result),
      cadence: cadenceAfter(kept.result),
    },
    steps: namedSteps(team, kept.plan),
    earlierSteps: namedSteps(team, earlier[0]?.plan),
    may,
    notice,
  });
}

const dayOf = ({ assessment }: KeptAssessment) => assessment.finishedOn ?? assessment.begunOn;

/** Criteria on anybody's sheet whose score is explained by nobody. */
export function lackingIn({ sheets }: Pick<KeptAssessment, 'sheets'>): CriterionNumber[] {
  const lacking = sheets.flatMap(({ marks }) => marks.filter(lacksReason));
  return [...new Set(lacking.map(({ criterion }) => criterion))].sort((a, b) => a - b);
}
