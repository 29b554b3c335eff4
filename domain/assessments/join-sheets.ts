import { CRITERION_NUMBERS, type CriterionNumber } from '../criteria/criterion';
import { type AssessorSheet, type CriterionMark, JOINT, markOf } from './assessment';
import { isSameMark, type Mark } from './mark';
import type { Marks } from './result';

/** A criterion that assessors have marked in different ways. */
export interface Difference {
  readonly criterion: CriterionNumber;
  readonly said: readonly { readonly assessorName: string; readonly mark: Mark }[];
  /** What the joint round has agreed on, if it has. */
  readonly agreed?: CriterionMark | undefined;
}

export interface Joined {
  /** What the assessment says of each criterion; one with a difference says nothing until agreed. */
  readonly marks: Marks;
  /** The fullest word on each criterion: the joint round's, else the first assessor's that has one. */
  readonly told: ReadonlyMap<CriterionNumber, CriterionMark>;
  readonly differences: readonly Difference[];
}

/**
 * The sheets of an assessment put together: what all who marked a criterion say, and where they
 * differ what the joint round says. One who left a criterion open does not differ from anybody.
 */
export function joinSheets(sheets: readonly AssessorSheet[]): Joined {
  const joint = sheets.find(({ assessorId }) => assessorId === JOINT);
  const own = sheets.filter(({ assessorId }) => assessorId !== JOINT);
  const marks = new Map<CriterionNumber, Mark>();
  const told = new Map<CriterionNumber, CriterionMark>();
  const differences: Difference[] = [];
  for (const criterion of CRITERION_NUMBERS) {
    const said = own.flatMap((sheet) => {
      const found = markOf(sheet, criterion);
      return found && found.mark.kind !== 'open' ? [{ sheet, found }] : [];
    });
    const agreed = markOf(joint, criterion);
    const [first] = said;
    const isSplit = first && said.some(({ found }) => !isSameMark(found.mark, first.found.mark));
    const isAgreed = agreed !== undefined && agreed.mark.kind !== 'open';
    if (isSplit)
      differences.push({
        criterion,
        said: said.map(({ sheet, found }) => ({
          assessorName: sheet.assessorName,
          mark: found.mark,
        })),
        agreed: isAgreed ? agreed : undefined,
      });
    const counts = isSplit ? (isAgreed ? agreed : undefined) : first?.found;
    if (counts) marks.set(criterion, counts.mark);
    const words =
      counts ?? first?.found ?? own.flatMap((sheet) => markOf(sheet, criterion) ?? [])[0];
    if (words) told.set(criterion, words);
  }
  return { marks, told, differences };
}
