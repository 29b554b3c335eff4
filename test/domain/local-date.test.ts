import {
  addDays,
  dayAt,
  daysBetween,
  daysOf,
  localDateOrThrow,
  readLocalDate,
  weekdayOf,
  weekNumberOf,
  weekOf,
} from '../../domain/local-date';

const day = localDateOrThrow;

describe('a day', () => {
  it.each(['2026-11-24', '2024-02-29', '1999-12-31'])('is read from %s', (text) => {
    expect(readLocalDate(text)).toBe(text);
  });

  it.each(['2026-02-29', '2026-13-01', '2026-11-31', '24.11.2026', '2026-11-24T10:00', ' ', ''])(
    'is not read from %j',
    (text) => {
      expect(readLocalDate(text)).toBeUndefined();
      expect(() => localDateOrThrow(text)).toThrow('not a day');
    },
  );

  it.each([
    ['2026-11-23T21:59:59Z', '2026-11-23'],
    ['2026-11-23T22:00:00Z', '2026-11-24'],
    // Summer time: three hours ahead, and both nights of the change.
    ['2026-07-01T20:59:59Z', '2026-07-01'],
    ['2026-07-01T21:00:00Z', '2026-07-02'],
    ['2026-03-28T22:00:00Z', '2026-03-29'],
    ['2026-10-25T21:59:59Z', '2026-10-25'],
  ])('is, at %s in Helsinki, %s', (instant, expected) => {
    expect(dayAt(new Date(instant), 'Europe/Helsinki')).toBe(expected);
  });

  it('is counted across months, years and the change of summer time', () => {
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2026-03-01'), -1)).toBe('2026-02-28');
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-11-24'), day('2026-11-20'))).toBe(-4);
    expect([weekdayOf(day('2026-11-23')), weekdayOf(day('2026-11-29'))]).toEqual([1, 7]);
  });
});

describe('an ISO week', () => {
  it.each([
    ['2026-11-23', '2026-W48'],
    ['2026-11-29', '2026-W48'],
    ['2026-12-31', '2026-W53'],
    ['2027-01-03', '2026-W53'],
    ['2027-01-04', '2027-W01'],
    ['2024-12-30', '2025-W01'],
    ['2021-01-03', '2020-W53'],
  ])('of %s is %s, however often it is asked', (text, week) => {
    expect([weekOf(day(text)), weekOf(day(text))]).toEqual([week, week]);
  });

  it('begins on a Monday, ends on a Sunday, and gives its own days back', () => {
    for (let offset = 0; offset < 800; offset += 1) {
      const one = addDays(day('2025-12-01'), offset);
      const { monday, sunday } = daysOf(weekOf(one));
      expect([weekdayOf(monday), weekdayOf(sunday)]).toEqual([1, 7]);
      expect(monday <= one && one <= sunday).toBe(true);
    }
  });

  it('has a number within its year', () => {
    expect(weekNumberOf(weekOf(day('2027-01-04')))).toBe(1);
  });
});
