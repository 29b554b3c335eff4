import fc from 'fast-check';
import { type Mark, OPEN, readMark, writeMark } from '../../../domain/assessments/mark';
import { resultOf } from '../../../domain/assessments/result';
import { CRITERION_NUMBERS, type CriterionNumber } from '../../../domain/criteria/criterion';
import { LIITE_9 } from '../../support/liite9';
import { SEED } from '../../support/random';

function marksOf(typed: (number: CriterionNumber) => string | undefined) {
  return new Map<CriterionNumber, Mark>(
    CRITERION_NUMBERS.map((number) => {
      const mark = readMark(typed(number) ?? '');
      if (!mark) throw new Error(`no mark: ${typed(number)}`);
      return [number, mark];
    }),
  );
}

const every = (typed: string) => marksOf(() => typed);

describe('the result of an assessment', () => {
  it('of LIITE 9 as printed is 72 in single scores, 83–89 with ranges, and can be 88–114', () => {
    const result = resultOf(marksOf((number) => LIITE_9[number]));
    expect(result).toMatchObject({
      known: 72,
      given: { from: 83, to: 89 },
      scored: 20,
      of: 25,
      possible: { from: 88, to: 114 },
      ranges: [2, 14, 15, 24],
      notRelevant: [5, 9],
      open: [4, 11, 25],
    });
    // 88 is fair and 114 good: no level is told.
    expect(result.band).toBeUndefined();
  });

  it('tells each section by itself', () => {
    const { sections } = resultOf(marksOf((number) => LIITE_9[number]));
    expect(sections).toEqual([
      {
        section: 'staff',
        known: 10,
        given: { from: 13, to: 15 },
        possible: { from: 13, to: 15 },
        scored: 3,
        of: 3,
      },
      {
        section: 'organisation',
        known: 19,
        given: { from: 19, to: 19 },
        possible: { from: 23, to: 39 },
        scored: 4,
        of: 8,
      },
      {
        section: 'service',
        known: 43,
        given: { from: 51, to: 55 },
        possible: { from: 52, to: 60 },
        scored: 13,
        of: 14,
      },
    ]);
  });

  it.each([
    ['5', 125, 'exemplary'],
    ['4', 100, 'good'],
    ['3', 75, 'fair'],
    ['2', 50, 'notSupported'],
    ['1', 25, 'notSupported'],
  ])('of every criterion at %s is %i, %s', (typed, total, band) => {
    const result = resultOf(every(typed));
    expect(result).toMatchObject({ known: total, possible: { from: total, to: total }, band });
  });

  it.each([
    // 24 criteria at 5 (or one lower) and one missing: 121–125 is exemplary at both ends.
    [['5'], '', 'exemplary'],
    [['4'], '', undefined],
    // 98 + (1…5): fair below 100, good from it.
    [['4'], '3-5', undefined],
    [['4', '5'], '4-5', 'good'],
  ])('with %j and one at "%s" has the level %s', (firsts, last, band) => {
    const typed = (number: CriterionNumber) =>
      number === 25 ? last : (firsts[number - 1] ?? firsts[0]);
    expect(resultOf(marksOf(typed)).band).toBe(band);
  });

  it('of nothing knows nothing, and says that it can be anything', () => {
    expect(resultOf(new Map())).toMatchObject({
      known: 0,
      scored: 0,
      possible: { from: 25, to: 125 },
      band: undefined,
    });
  });

  const marks = fc.array(fc.constantFrom('', 'n', '1', '2', '3', '4', '5', '1-3', '2-5', '4-5'), {
    minLength: 25,
    maxLength: 25,
  });

  it(`holds every total that the open ones can still give (SEED=${SEED})`, () => {
    fc.assert(
      fc.property(
        marks,
        fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 25, maxLength: 25 }),
        (typed, fills) => {
          const before = resultOf(marksOf((number) => typed[number - 1]));
          const filled = resultOf(
            marksOf((number) => {
              const text = typed[number - 1] ?? '';
              const [from, to] = text.split('-').map(Number);
              if (text === '' || text === 'n') return String(fills[number - 1]);
              return String(Math.min(Math.max(fills[number - 1] ?? 1, from ?? 1), to ?? from ?? 5));
            }),
          );
          expect(filled.known).toBeGreaterThanOrEqual(before.possible.from);
          expect(filled.known).toBeLessThanOrEqual(before.possible.to);
          if (before.band) expect(filled.band).toBe(before.band);
        },
      ),
      { seed: SEED, numRuns: 300 },
    );
  });
});

describe('a mark', () => {
  it.each([
    ['4', '4'],
    [' 3–5 ', '3-5'],
    ['3 - 5', '3-5'],
    ['4-4', '4'],
    ['ei relevantti', 'n'],
    ['Ej relevant', 'n'],
    ['n/a', 'n'],
    ['ei', 'n'],
    ['----', ''],
    ['avoin', ''],
    ['', ''],
  ])('"%s" is read as "%s"', (typed, written) => {
    const mark = readMark(typed);
    expect(mark && writeMark(mark)).toBe(written);
    expect(readMark(written)).toEqual(mark);
  });

  it.each(['0', '6', '5-3', '4,5', '1-6', 'viisi', '12', 'ehkä 4'])('"%s" is none', (typed) => {
    expect(readMark(typed)).toBeUndefined();
  });

  it('that is open has no points', () => {
    expect(resultOf(new Map([[1, OPEN]])).scored).toBe(0);
  });
});
