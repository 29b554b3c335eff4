import { isWorkingDay, nextWorkingDay } from '../../../domain/digest/holidays';
import { coachPromptAt, promptRemindersAt } from '../../../domain/digest/prompt-times';
import { digestRuns, reviewReminderAt } from '../../../domain/digest/schedule';
import { localDateOrThrow, type Week, weekOf } from '../../../domain/local-date';
import { pick, randomFrom, SEED } from '../../support/random';
import { isoWeek, plusDays } from './naive-days';

const day = localDateOrThrow;
const HELSINKI = 'Europe/Helsinki';
const MONDAY_MORNING = '0 8 * * 1';

/** By the almanac: every Monday of 2026–2028 that is a holiday, and the day that stands for it. */
const MOVED: Readonly<Record<string, string>> = {
  '2026-04-06': '2026-04-07', // Easter Monday
  '2027-03-29': '2027-03-30', // Easter Monday, the day after the change to summer time
  '2027-12-06': '2027-12-07', // Independence Day
  '2028-04-17': '2028-04-18', // Easter Monday
  '2028-05-01': '2028-05-02',
  '2028-12-25': '2028-12-27', // Christmas, both days
};
/** Summer time by the almanac: from the one Sunday to the other. */
const SUMMERS = [
  ['2026-03-29', '2026-10-25'],
  ['2027-03-28', '2027-10-31'],
  ['2028-03-26', '2028-10-29'],
] as const;

function helsinki(on: string, time: string): string {
  const isSummer = SUMMERS.some(([from, to]) => on >= from && on < to);
  return new Date(`${on}T${time}:00${isSummer ? '+03:00' : '+02:00'}`).toISOString();
}

function runsBetween(from: string, to: string, pattern = MONDAY_MORNING, zone = HELSINKI) {
  const runs = digestRuns(pattern, zone, new Date(from), new Date(to));
  return runs.map(({ week, at }) => `${week} ${at.toISOString()}`);
}

function expectedMondays(): string[] {
  const expected: string[] = [];
  for (let monday = '2026-01-05'; monday < '2029-01-01'; monday = plusDays(monday, 7))
    expected.push(`${isoWeek(plusDays(monday, -1))} ${helsinki(MOVED[monday] ?? monday, '08:00')}`);
  return expected;
}

describe('digestRuns', () => {
  it('go out at eight local time every Monday of three years, after holidays on the next working day', () => {
    const runs = runsBetween('2026-01-01T00:00:00Z', '2029-01-01T00:00:00Z');
    expect(runs).toHaveLength(156);
    expect(runs).toEqual(expectedMondays());
  });

  it(`are neither lost nor repeated, however the time is cut (SEED=${SEED})`, () => {
    const random = randomFrom(SEED);
    const end = Date.parse('2029-01-01T00:00:00Z');
    const found: string[] = [];
    for (let at = Date.parse('2026-01-01T00:00:00Z'); at < end; ) {
      const hours = pick(random, [1, 7, 24, 30, 100, 500]);
      const next = Math.min(end, at + hours * 3_600_000);
      found.push(...runsBetween(new Date(at).toISOString(), new Date(next).toISOString()));
      at = next;
    }
    expect(found).toEqual(expectedMondays());
  });

  it('take the start of a span in, and its end not', () => {
    const at = helsinki('2026-11-16', '08:00');
    const after = new Date(Date.parse(at) + 1).toISOString();
    expect(runsBetween(at, after)).toEqual([`2026-W46 ${at}`]);
    expect(runsBetween(after, '2026-11-17T00:00:00Z')).toEqual([]);
    expect(runsBetween('2026-11-15T00:00:00Z', at)).toEqual([]);
  });

  it('are found where a holiday moved them to', () => {
    expect(runsBetween('2028-12-27T00:00:00Z', '2028-12-28T00:00:00Z')).toEqual([
      `2028-W51 ${helsinki('2028-12-27', '08:00')}`,
    ]);
    expect(runsBetween('2028-12-25T00:00:00Z', '2028-12-27T00:00:00Z')).toEqual([]);
  });

  it('are one a week, the first, whatever the pattern', () => {
    expect(runsBetween('2026-11-09T00:00:00Z', '2026-11-23T00:00:00Z', '*/5 9-10 * * 2-5')).toEqual(
      [
        `2026-W45 ${helsinki('2026-11-10', '09:00')}`,
        `2026-W46 ${helsinki('2026-11-17', '09:00')}`,
      ],
    );
  });

  it('may be at midnight, where the week begins', () => {
    expect(runsBetween('2026-11-09T00:00:00Z', '2026-11-30T00:00:00Z', '0 0 * * 1')).toEqual([
      `2026-W46 ${helsinki('2026-11-16', '00:00')}`,
      `2026-W47 ${helsinki('2026-11-23', '00:00')}`,
      `2026-W48 ${helsinki('2026-11-30', '00:00')}`,
    ]);
  });

  it('may be on a weekend, when that is asked for', () => {
    expect(runsBetween('2026-11-14T00:00:00Z', '2026-11-16T00:00:00Z', '0 8 * * 0')).toEqual([
      `2026-W45 ${helsinki('2026-11-15', '08:00')}`,
    ]);
  });

  it('go by the time zone', () => {
    expect(
      runsBetween('2026-11-15T00:00:00Z', '2026-11-17T00:00:00Z', MONDAY_MORNING, 'Europe/London'),
    ).toEqual(['2026-W46 2026-11-16T08:00:00.000Z']);
  });

  it('refuse a pattern that is none', () => {
    expect(() => runsBetween('2026-01-01T00:00:00Z', '2026-02-01T00:00:00Z', 'Mondays')).toThrow();
  });
});

describe('working days', () => {
  it.each([
    ['2026-01-01', 'New Year'],
    ['2026-01-06', 'Epiphany'],
    ['2026-04-03', 'Good Friday'],
    ['2026-05-01', 'May Day'],
    ['2026-05-14', 'Ascension Day'],
    ['2026-06-19', 'Midsummer Eve'],
    ['2027-06-25', 'Midsummer Eve'],
    ['2028-06-23', 'Midsummer Eve'],
    ['2027-12-06', 'Independence Day'],
    ['2026-12-24', 'Christmas Eve'],
    ['2026-12-25', 'Christmas Day'],
    ['2028-12-26', 'St Stephen’s Day'],
    ['2026-11-14', 'a Saturday'],
    ['2026-11-15', 'a Sunday'],
  ])('%s is none: %s', (on) => {
    expect(isWorkingDay(day(on))).toBe(false);
  });

  it.each(['2026-11-16', '2026-12-31', '2026-04-02', '2026-06-18', '2026-12-07'])(
    '%s is one',
    (on) => {
      expect(isWorkingDay(day(on))).toBe(true);
    },
  );

  it('follow on weekends and holidays', () => {
    expect(nextWorkingDay(day('2026-11-16'))).toBe('2026-11-17');
    expect(nextWorkingDay(day('2026-11-13'))).toBe('2026-11-16');
    expect(nextWorkingDay(day('2026-12-23'))).toBe('2026-12-28');
    expect(nextWorkingDay(day('2026-04-02'))).toBe('2026-04-07');
  });
});

describe('reminders', () => {
  const weekWith = (on: string): Week => weekOf(day(on));
  const iso = (at: Date | undefined) => at?.toISOString();

  it('ask for a review on the Thursday after the week', () => {
    const at = reviewReminderAt(weekWith('2026-11-09'), HELSINKI);
    expect(iso(at)).toBe(helsinki('2026-11-19', '08:00'));
  });

  it('ask for a review on Friday when Thursday is a holiday, and not past the week', () => {
    const afterAscension = reviewReminderAt(weekWith('2026-05-04'), HELSINKI);
    expect(iso(afterAscension)).toBe(helsinki('2026-05-15', '08:00'));
    expect(reviewReminderAt(weekWith('2026-12-14'), HELSINKI)).toBeUndefined();
  });

  it.each([
    ['2026-11-09', '2026-11-13', 'Friday'],
    ['2026-03-30', '2026-04-02', 'the Thursday before Good Friday'],
    ['2026-04-27', '2026-04-30', 'the Thursday before May Day'],
    ['2026-06-15', '2026-06-18', 'the Thursday before Midsummer Eve'],
    ['2026-12-21', '2026-12-23', 'the Wednesday before Christmas'],
  ])('prompt the coaches of the week of %s on %s: %s', (monday, on) => {
    const week = weekWith(monday);
    expect(iso(coachPromptAt(week, HELSINKI))).toBe(helsinki(on, '14:00'));
    expect(promptRemindersAt(week, HELSINKI).map(iso)).toEqual([
      helsinki(on, '15:15'),
      helsinki(on, '16:30'),
    ]);
  });
});
