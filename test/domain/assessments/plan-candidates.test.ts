import { type Mark, readMark } from '../../../domain/assessments/mark';
import { planCandidates } from '../../../domain/assessments/plan-candidates';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../../domain/criteria/criterion';
import type { Level } from '../../../domain/criteria/level';

const marks = (typed: Partial<Record<CriterionNumber, string>>, others = '5') =>
  new Map<CriterionNumber, Mark>(
    CRITERION_NUMBERS.flatMap((number) => {
      const mark = readMark(typed[number] ?? others);
      return mark ? [[number, mark] as const] : [];
    }),
  );

describe('what a plan proposes', () => {
  it.each<[CriterionNumber, string, Level | undefined, string]>([
    [15, '3', 4, 'evidence'],
    [15, '3', 3, 'next'],
    [8, '3', undefined, 'oneMore'],
    [14, '4', undefined, 'recording'],
    [14, '3', undefined, 'next'],
    [17, '2', 2, 'recording'],
    [17, '1', 1, 'low'],
    [23, '1', undefined, 'low'],
    [23, '3', undefined, 'next'],
    [9, '', undefined, 'unscored'],
    [2, '3-5', undefined, 'next'],
  ])('for criterion %i at "%s" beside %s is %s', (criterion, typed, proposed, reason) => {
    const levels = new Map(proposed === undefined ? [] : [[criterion, proposed] as const]);
    expect(planCandidates(marks({ [criterion]: typed }), levels)).toMatchObject([
      { criterion, reason },
    ]);
  });

  it('is nothing where all are at five or do not fit', () => {
    expect(planCandidates(marks({ 5: 'n' }), new Map())).toEqual([]);
  });

  it('has the evidence at hand first, then the lower scores', () => {
    const candidates = planCandidates(
      marks({ 1: '2', 15: '3', 8: '3', 10: '2', 22: '1' }),
      new Map([[15, 5]]),
    );
    expect(candidates.map(({ criterion }) => criterion)).toEqual([15, 10, 8, 22, 1]);
  });
});
