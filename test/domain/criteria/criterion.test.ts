import { wordsIn } from '../../../cards/kit/wording';
import {
  CRITERIA,
  CRITERION_NUMBERS,
  CRITERION_SECTIONS,
  readCriterionNumber,
} from '../../../domain/criteria/criterion';
import { LANGUAGES } from '../../../domain/language';

describe('the 25 criteria', () => {
  it('stand in three sections, as in the source', () => {
    const numbersOf = (wanted: string) =>
      CRITERIA.filter(({ section }) => section === wanted).map(({ number }) => number);
    expect(CRITERION_SECTIONS.map((section) => numbersOf(section).length)).toEqual([3, 8, 14]);
    expect(CRITERIA.map(({ number }) => number)).toEqual([...CRITERION_NUMBERS]);
  });

  it.each(LANGUAGES)('have a name each in %s, and no two the same', (language) => {
    const t = wordsIn(language);
    const names = CRITERION_NUMBERS.map((number) => t(`criteria.name.${number}`));
    expect(new Set(names).size).toBe(25);
    expect(names.filter((name) => name.startsWith('criteria.'))).toEqual([]);
  });
});

describe('a criterion by its number', () => {
  it.each([
    ['17', 17],
    [' 17. ', 17],
    ['nro 17', 17],
    ['#17', 17],
    ['kriteeri 17', 17],
    ['07', 7],
    ['25', 25],
    ['1', 1],
    ['17?', 17],
  ])('is read from %j', (text, number) => {
    expect(readCriterionNumber(text)).toBe(number);
  });

  it.each(['', '0', '26', '170', '17 18', 'seitsemän', '1.7', '-', '17 ja 18 ero'])(
    'is not read from %j',
    (text) => {
      expect(readCriterionNumber(text)).toBeUndefined();
    },
  );
});
