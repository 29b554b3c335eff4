import { JOINT } from '../../domain/assessments/assessment';
import { writeMark } from '../../domain/assessments/mark';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { CRITERIA, type Criterion } from '../../domain/criteria/criterion';
import type { Words } from '../kit/wording';
import type { ReportView } from './report-view';

/** A criterion in the report. Its mark is as a workbook is read back: `4`, `3-5`, `n`, empty. */
export interface ReportRow {
  readonly criterion: Criterion;
  readonly mark: string;
  readonly proposed?: number | undefined;
  readonly evidence: string;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
}

export function reportRows({ kept, evidenceOf }: ReportView): ReportRow[] {
  return CRITERIA.map((criterion) => {
    const mark = kept.marks.get(criterion.number);
    const said = kept.told.get(criterion.number);
    return {
      criterion,
      mark: mark ? writeMark(mark) : '',
      proposed: said?.proposed,
      evidence: (said?.evidence ?? []).map(evidenceOf).join('; '),
      reason: said?.reason,
      note: said?.note,
    };
  });
}

/** The assessors, or what an imported one says of them. */
export function assessorsIn({ assessment, sheets }: KeptAssessment): string {
  const names = sheets
    .filter(({ assessorId }) => assessorId !== JOINT)
    .map(({ assessorName }) => assessorName);
  return assessment.importedFrom ?? names.join(', ');
}

/** A number's words without the sign that keeps it from reading as a list. */
export function criterionName(t: Words, { number }: Criterion): string {
  return `${number}. ${t(`criteria.name.${number}`)}`;
}
