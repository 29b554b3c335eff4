import { proposalIn } from '../../cards/assessments/proposal-words';
import type { RowView } from '../../cards/assessments/section-view';
import { type AssessorSheet, lacksReason, markOf } from '../../domain/assessments/assessment';
import { writeMark } from '../../domain/assessments/mark';
import type { RowError } from '../../domain/assessments/section-form';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Language } from '../../domain/language';
import type { Proposals } from './proposals';

/** What was typed and could not be kept. */
export interface TypedAgain {
  readonly errors: ReadonlyMap<CriterionNumber, RowError>;
  readonly marks: ReadonlyMap<CriterionNumber, string>;
  readonly reasons: ReadonlyMap<CriterionNumber, string>;
}

export function rowView(
  language: Language,
  criterion: CriterionNumber,
  sheet: AssessorSheet | undefined,
  proposals: Proposals,
  typed?: TypedAgain,
): RowView {
  const kept = markOf(sheet, criterion);
  const proposal = proposals.get(criterion);
  const error = typed?.errors.get(criterion);
  const lacks = kept !== undefined && lacksReason(kept);
  const written = kept ? writeMark(kept.mark) : '';
  return {
    criterion,
    mark: error === 'notAMark' ? (typed?.marks.get(criterion) ?? written) : written,
    // The one that the mark was given beside, when there is one.
    proposed: kept?.proposed ?? (proposal?.kind === 'computed' ? proposal.level : undefined),
    proposal: proposalIn(language, proposal),
    reason: (error && typed?.reasons.get(criterion)) ?? kept?.reason ?? (lacks ? '' : undefined),
    lacksReason: lacks,
    hasMore: kept !== undefined && (kept.note !== undefined || kept.evidence.length > 0),
    error,
  };
}
