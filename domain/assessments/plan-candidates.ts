import { CRITERION_NUMBERS, type CriterionNumber } from '../criteria/criterion';
import type { Level } from '../criteria/level';
import { pointsOf } from './mark';
import type { Marks } from './result';

/**
 * Why a criterion is worth a step: the logs already show more than was scored; one more met part is
 * one level up; only recording or reviewing is missing; there is most to win; nobody could score it.
 */
const PLAN_REASONS = ['evidence', 'oneMore', 'recording', 'low', 'next', 'unscored'] as const;
type PlanReason = (typeof PLAN_REASONS)[number];

export interface PlanCandidate {
  readonly criterion: CriterionNumber;
  /** The lowest score it can have now; missing when it has none. */
  readonly from?: Level | undefined;
  readonly reason: PlanReason;
}

/** Their levels count how many of five (four) parts are met: 004:644, 714, 764, 794, 838. */
const COUNTED: ReadonlySet<number> = new Set([5, 8, 10, 11, 13]);
/**
 * Where the step up is in recording or in going through what is recorded: profiles (14: 4 and 5
 * differ in that alone), tracking of first contacts (15), plans (16), the weekly review (17).
 */
const RECORDED: ReadonlyMap<number, Level> = new Map([
  [14, 4],
  [15, 4],
  [16, 3],
  [17, 2],
]);
const LOW: Level = 2;

/**
 * What to raise next, the nearest and weightiest first: a proposal that people change. What is at 5
 * or does not fit the service is not there.
 */
export function planCandidates(
  marks: Marks,
  proposed: ReadonlyMap<CriterionNumber, Level>,
): PlanCandidate[] {
  return CRITERION_NUMBERS.flatMap((criterion): PlanCandidate[] => {
    const mark = marks.get(criterion);
    if (mark?.kind === 'notRelevant') return [];
    const from = mark && pointsOf(mark)?.from;
    if (from === 5) return [];
    return [{ criterion, from, reason: reasonOf(criterion, from, proposed.get(criterion)) }];
  }).sort(
    (a, b) =>
      PLAN_REASONS.indexOf(a.reason) - PLAN_REASONS.indexOf(b.reason) ||
      (a.from ?? 0) - (b.from ?? 0) ||
      a.criterion - b.criterion,
  );
}

function reasonOf(
  criterion: CriterionNumber,
  from: Level | undefined,
  proposed: Level | undefined,
): PlanReason {
  if (from === undefined) return 'unscored';
  if (proposed !== undefined && proposed > from) return 'evidence';
  if (COUNTED.has(criterion)) return 'oneMore';
  const recorded = RECORDED.get(criterion);
  if (recorded !== undefined && from >= recorded) return 'recording';
  return from <= LOW ? 'low' : 'next';
}
