import type { AssessmentResult } from '../../domain/assessments/result';
import type { RowError, Section } from '../../domain/assessments/section-form';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import type { Surface } from '../kit/card-action';

/** Which assessment a card is of, and the ids that its buttons send. */
export interface OfAssessment {
  readonly teamId: string;
  readonly teamName: string;
  readonly assessmentId: string;
  readonly token: string;
  readonly surface: Surface;
}

/** A criterion on a form of several. */
export interface RowView {
  readonly criterion: CriterionNumber;
  /** As it is kept, or as it was typed when that is no mark. */
  readonly mark: string;
  readonly proposed?: Level | undefined;
  /** What the logs say, in words. */
  readonly proposal: string;
  /** Shown when a reason is due, or there is one. */
  readonly reason?: string | undefined;
  readonly lacksReason: boolean;
  /** There is a note or chosen evidence. */
  readonly hasMore: boolean;
  readonly error?: RowError | undefined;
}

export interface SectionView extends OfAssessment {
  readonly section: Section;
  readonly rows: readonly RowView[];
  readonly progress: Pick<AssessmentResult, 'scored' | 'of' | 'notRelevant' | 'open'>;
  readonly isFinished: boolean;
  readonly notice?: string | undefined;
}
