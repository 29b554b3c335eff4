import { CRITERIA, type Criterion, type CriterionNumber } from '../criteria/criterion';
import { errorInText, type FormError, LONGEST } from '../kit/form-error';
import { isSameMark, type Mark, readMark } from './mark';
import type { MarkChange } from './mark-criteria';

export type Section = Criterion['section'];

export function criteriaOf(section: Section): CriterionNumber[] {
  return CRITERIA.filter((criterion) => criterion.section === section).map(({ number }) => number);
}

/** One row of the form as it came, with the mark the form had shown. */
export interface TypedRow {
  readonly criterion: CriterionNumber;
  readonly mark: string;
  readonly shown: string;
  /** Missing where the form did not ask it. */
  readonly reason?: string | undefined;
}

export type RowError = FormError | 'notAMark';

export interface ReadRows {
  readonly changes: readonly MarkChange[];
  readonly errors: ReadonlyMap<CriterionNumber, RowError>;
}

/**
 * What a form of several criteria changes: only what differs from what it had shown, so that a card
 * left open on another device takes nothing back. What is wrong stops its own row alone.
 */
export function readRows(rows: readonly TypedRow[]): ReadRows {
  const errors = new Map<CriterionNumber, RowError>();
  const changes = rows.flatMap(({ criterion, mark: typed, shown, reason }): MarkChange[] => {
    const mark = readMark(typed);
    const before = readMark(shown);
    const error = mark ? reason && errorInText(reason, LONGEST.text) : 'notAMark';
    if (error) errors.set(criterion, error);
    const told = mark && !isUnchanged(mark, before) ? mark : undefined;
    const why = error ? undefined : reason;
    return told || why !== undefined ? [{ criterion, mark: told, reason: why }] : [];
  });
  return { changes, errors };
}

function isUnchanged(mark: Mark, before: Mark | undefined): boolean {
  return before !== undefined && isSameMark(mark, before);
}
