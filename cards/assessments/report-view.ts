import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import type { LocalDate } from '../../domain/local-date';
import type { NamedStep } from './plan-lines';

/** An assessment as its report tells it, to be printed for a steering group. */
export interface ReportView {
  readonly teamName: string;
  readonly madeOn: LocalDate;
  readonly kept: KeptAssessment;
  /** Earlier finished ones, newest first. */
  readonly earlier: readonly KeptAssessment[];
  readonly steps: readonly NamedStep[];
  /** In words, by its id. */
  readonly evidenceOf: (id: string) => string;
}
