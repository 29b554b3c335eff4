import {
  CRITERIA,
  CRITERION_SECTIONS,
  type Criterion,
  type CriterionNumber,
} from '../criteria/criterion';
import { type TotalBand, totalBandOf } from '../criteria/total-bands';
import { type Mark, OPEN, pointsOf } from './mark';

const LEAST = 1;
const MOST = 5;

export type Marks = ReadonlyMap<CriterionNumber, Mark>;

interface Span {
  readonly from: number;
  readonly to: number;
}

/** What the marks of some criteria come to, in points. Missing is never zero, nothing is rescaled. */
export interface Sum {
  /** Single scores alone. */
  readonly known: number;
  /** Single scores with the ranges, at their low and at their high ends. */
  readonly given: Span;
  /** With what has no points at 1 and at 5 besides: where the total can lie. */
  readonly possible: Span;
  /** How many criteria have a score or a range. */
  readonly scored: number;
  readonly of: number;
}

export interface AssessmentResult extends Sum {
  readonly sections: readonly (Sum & { readonly section: Criterion['section'] })[];
  /** Only when the whole possible range lies in one band. */
  readonly band?: TotalBand['name'] | undefined;
  readonly ranges: readonly CriterionNumber[];
  readonly notRelevant: readonly CriterionNumber[];
  readonly open: readonly CriterionNumber[];
}

/**
 * The total of an assessment (Pistemäärän tulokset, 004:1117). The source says nothing of criteria
 * without a score: the total then lies between the sum with each at 1 and the sum with each at 5,
 * and a level is told when both ends have the same (domain.md §0.5).
 */
export function resultOf(marks: Marks): AssessmentResult {
  const numbers = CRITERIA.map(({ number }) => number);
  const kindOf = (number: CriterionNumber) => (marks.get(number) ?? OPEN).kind;
  const total = sumOf(marks, numbers);
  const low = totalBandOf(total.possible.from);
  const high = totalBandOf(total.possible.to);
  return {
    ...total,
    sections: CRITERION_SECTIONS.map((section) => ({
      section,
      ...sumOf(
        marks,
        CRITERIA.filter((criterion) => criterion.section === section).map(({ number }) => number),
      ),
    })),
    band: low && low.name === high?.name ? low.name : undefined,
    ranges: numbers.filter((number) => kindOf(number) === 'range'),
    notRelevant: numbers.filter((number) => kindOf(number) === 'notRelevant'),
    open: numbers.filter((number) => kindOf(number) === 'open'),
  };
}

function sumOf(marks: Marks, numbers: readonly CriterionNumber[]): Sum {
  let [known, from, to, scored] = [0, 0, 0, 0];
  for (const number of numbers) {
    const mark = marks.get(number) ?? OPEN;
    const points = pointsOf(mark);
    if (!points) continue;
    scored += 1;
    from += points.from;
    to += points.to;
    if (mark.kind === 'score') known += mark.score;
  }
  const missing = numbers.length - scored;
  return {
    known,
    given: { from, to },
    possible: { from: from + LEAST * missing, to: to + MOST * missing },
    scored,
    of: numbers.length,
  };
}
