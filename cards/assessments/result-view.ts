import type { Cadence } from '../../domain/assessments/cadence';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { LocalDate } from '../../domain/local-date';
import type { NamedStep } from './plan-lines';
import type { OfAssessment } from './section-view';

export interface ResultView extends OfAssessment {
  readonly kept: KeptAssessment;
  /** Earlier finished ones, newest first. */
  readonly earlier: readonly KeptAssessment[];
  readonly lacking: readonly CriterionNumber[];
  readonly next?: { readonly on: LocalDate; readonly cadence: Cadence } | undefined;
  /** The plan that followed from it, and the one before it ("miten kävi"). */
  readonly steps: readonly NamedStep[];
  readonly earlierSteps: readonly NamedStep[];
  readonly may: { readonly assess: boolean; readonly manage: boolean };
  readonly notice?: string | undefined;
}
