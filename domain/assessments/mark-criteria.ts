import { CRITERION_NUMBERS, type CriterionNumber } from '../criteria/criterion';
import type { Level } from '../criteria/level';
import { type Decision, refuse, write } from '../kit/decision';
import type { AssessorSheet, CriterionMark } from './assessment';
import { isSameMark, type Mark, OPEN } from './mark';

/** What somebody says of a criterion; what is missing stays as it is, an empty text takes it away. */
export interface MarkChange {
  readonly criterion: CriterionNumber;
  readonly mark?: Mark | undefined;
  readonly reason?: string | undefined;
  readonly note?: string | undefined;
  readonly evidence?: readonly string[] | undefined;
}

export interface Marking {
  readonly changes: readonly MarkChange[];
  /** The levels that the logs propose now. */
  readonly proposed: ReadonlyMap<CriterionNumber, Level>;
  /** ISO 8601. */
  readonly at: string;
}

/** How much of a criterion's earlier marks is kept. */
const FORMER_KEPT = 20;

/** The sheet with the changes; refused when nothing of it changes. */
export function markCriteria(
  sheet: AssessorSheet,
  { changes, proposed, at }: Marking,
): Decision<AssessorSheet, 'unchanged'> {
  const marks = new Map(sheet.marks.map((mark) => [mark.criterion, mark]));
  let isChanged = false;
  for (const change of changes) {
    const before = marks.get(change.criterion);
    const after = changed(before, change, { proposed: proposed.get(change.criterion), at });
    if (!after || after === before) continue;
    isChanged = true;
    marks.set(change.criterion, after);
  }
  if (!isChanged) return refuse('unchanged');
  const inOrder = CRITERION_NUMBERS.flatMap((number) => marks.get(number) ?? []);
  return write({ ...sheet, marks: inOrder });
}

function changed(
  before: CriterionMark | undefined,
  change: MarkChange,
  { proposed, at }: { proposed: Level | undefined; at: string },
): CriterionMark | undefined {
  const { criterion } = change;
  const start = before ?? { criterion, mark: OPEN, evidence: [], at, former: [] };
  const mark = change.mark ?? start.mark;
  const isMoved = !isSameMark(mark, start.mark);
  const next: CriterionMark = {
    ...start,
    mark,
    // The proposal of the moment in which the mark was given; a later one does not ask for reasons.
    proposed: isMoved ? proposed : start.proposed,
    reason: changedText(start.reason, change.reason),
    note: changedText(start.note, change.note),
    evidence: change.evidence ?? start.evidence,
    former:
      isMoved && before ? [...start.former, { mark: start.mark, at: start.at }] : start.former,
  };
  const isSame =
    !isMoved &&
    next.reason === start.reason &&
    next.note === start.note &&
    next.evidence.join() === start.evidence.join();
  if (isSame) return before;
  return { ...next, at: isMoved ? at : start.at, former: next.former.slice(-FORMER_KEPT) };
}

function changedText(before: string | undefined, typed: string | undefined): string | undefined {
  return typed === undefined ? before : typed.trim() || undefined;
}
