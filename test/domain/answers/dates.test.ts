import { withDatesInDigits, withoutDays } from '../../../domain/answers/dates';

describe('a date in words', () => {
  it.each([
    ['the 9 dec 2021 meeting', 'the 9.12.2021 meeting'],
    ['on december 9th, 2021', 'on 9.12., 2021'],
    ['the 20th of january', 'the 20.1.'],
    ['den 17 augusti 2021', 'den 17.8.2021'],
    ['17. elokuuta oli', '17.8. oli'],
    ['joulukuun 9. päivä', '9.12. päivä'],
    ['march 24?', '24.3.?'],
  ])('%s', (text, written) => {
    expect(withDatesInDigits(text)).toBe(written);
  });

  it.each([
    'may 5 coaches share a leader',
    'in september 12 clients started',
    '3 kuukautta ja 20 asiakasta',
    'tammikuussa 40 asiakasta',
    '5 marketing meetings',
  ])('none in: %s', (text) => {
    expect(withDatesInDigits(text)).toBe(text);
  });
});

describe('what a date counts', () => {
  it('is nothing but its year', () => {
    expect(withoutDays('9.12.2021 kolme')).toBe(' 2021 kolme');
  });

  it('leaves a part of a criterion and a decimal', () => {
    expect(withoutDays('8.3 ja 1,1 milj.')).toBe('8.3 ja 1,1 milj.');
  });
});
