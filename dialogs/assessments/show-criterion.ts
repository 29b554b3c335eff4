import { type CriterionView, criterionCard } from '../../cards/assessments/criterion-card';
import type { CardReply } from '../../cards/kit/card-reply';
import { markOf } from '../../domain/assessments/assessment';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { CRITERIA, type CriterionNumber } from '../../domain/criteria/criterion';
import { formIdFor } from '../kit/form-id';
import type { Turn } from '../kit/turn';
import type { AssessmentPlace } from './assessment-place';
import { evidenceFor } from './evidence-choices';
import type { Lent } from './lent';
import { proposalsFor } from './proposals';
import { rowView, type TypedAgain } from './row-view';
import { ownSheet } from './show-section';

interface Shown {
  readonly kept: KeptAssessment;
  readonly criterion: CriterionNumber;
  readonly typed?: TypedAgain | undefined;
  /** What could not be kept of the rest of the form. */
  readonly again?: Partial<Pick<CriterionView, 'note' | 'noteError' | 'chosen'>> | undefined;
}

/** A criterion as the speaker's own sheet has it. */
export async function showCriterion(
  turn: Turn,
  { team }: AssessmentPlace,
  { kept, criterion, typed, again }: Shown,
  services: Lent,
): Promise<CardReply> {
  const proposals = await proposalsFor(turn, team, services);
  const sheet = ownSheet(turn, kept);
  const mark = markOf(sheet, criterion);
  return criterionCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    assessmentId: kept.assessment.id,
    token: formIdFor(turn),
    surface: turn.surface,
    row: rowView(turn.language, criterion, sheet, proposals, typed),
    section: CRITERIA.find(({ number }) => number === criterion)?.section ?? 'staff',
    note: mark?.note ?? '',
    evidence: await evidenceFor(turn, team, criterion, proposals, services),
    chosen: mark?.evidence ?? [],
    ...again,
  });
}
