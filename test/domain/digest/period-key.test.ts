import { periodBeside } from '../../../domain/digest/period-beside';
import { periodKey, periodOfKey, periodOfWeek } from '../../../domain/digest/period-key';
import { monthPeriod, quarterPeriod, weekPeriod } from '../../../domain/digest/period-weeks';
import { addDays, localDateOrThrow, weekOf } from '../../../domain/local-date';

const TODAY = localDateOrThrow('2026-11-24');

describe('a period’s key', () => {
  it('is read back as the period, for every week, month and quarter of three years', () => {
    for (let day = localDateOrThrow('2024-01-01'); day <= TODAY; day = addDays(day, 7)) {
      const [year, month] = [Number(day.slice(0, 4)), Number(day.slice(5, 7))];
      const periods = [
        weekPeriod(weekOf(day)),
        monthPeriod(year, month, TODAY),
        quarterPeriod(year, Math.ceil(month / 3), TODAY),
      ];
      for (const period of periods) expect(periodOfKey(periodKey(period), TODAY)).toEqual(period);
    }
  });

  it.each([
    '',
    '2026-W54',
    '2026-W00',
    '2025-W53',
    '2026-13',
    '2026-Q5',
    '2026-Q04',
    '2026-w47',
    'x2026-W47',
    '2026-W49',
    '2026-12',
    '2027-Q1',
  ])('that nothing wrote, or of what lies ahead, is none: %j', (key) => {
    expect(periodOfKey(key, TODAY)).toBeUndefined();
  });

  it('holds the 53rd week of a year that has one', () => {
    expect(periodOfKey('2020-W53', TODAY)?.from).toBe('2020-12-28');
  });
});

describe('the periods beside one', () => {
  const keysBeside = (key: string) => {
    const period = periodOfKey(key, TODAY);
    if (!period) throw new Error(key);
    return ([-1, 1] as const).map((step) => {
      const beside = periodBeside(period, step, TODAY);
      return beside && periodKey(beside);
    });
  };

  it.each([
    ['2026-W01', ['2025-W52', '2026-W02']],
    ['2026-01', ['2025-12', '2026-02']],
    ['2026-Q1', ['2025-Q4', '2026-Q2']],
    ['2026-W48', ['2026-W47', undefined]],
    ['2026-11', ['2026-10', undefined]],
    ['2026-Q4', ['2026-Q3', undefined]],
  ])('of %s are those of the calendar, none that has not begun', (key, beside) => {
    expect(keysBeside(key)).toEqual(beside);
  });
});

it('a week belongs to the month and the quarter of its Thursday', () => {
  const week = weekOf(localDateOrThrow('2026-10-01'));
  expect(periodKey(periodOfWeek('month', week, TODAY))).toBe('2026-10');
  expect(periodKey(periodOfWeek('quarter', week, TODAY))).toBe('2026-Q4');
  expect(periodOfWeek('month', week, TODAY).weeks).toContain(week);
});
