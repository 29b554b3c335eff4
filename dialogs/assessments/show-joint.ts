import { jointCard } from '../../cards/assessments/joint-card';
import type { CardReply } from '../../cards/kit/card-reply';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import type { AssessmentPlace } from './assessment-place';

/** The joint round: what the assessors' sheets say in different ways. */
export async function showJoint(
  turn: Turn,
  { team }: AssessmentPlace,
  { kept, notice }: { readonly kept: KeptAssessment; readonly notice?: string | undefined },
): Promise<CardReply> {
  return jointCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    assessmentId: kept.assessment.id,
    token: formIdFor(turn),
    surface: turn.surface,
    differences: kept.differences,
    notice,
  });
}
