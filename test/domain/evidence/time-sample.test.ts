import { proposalOf } from '../../../domain/criteria/proposals';
import { proposalForCoaches } from '../../../domain/criteria/proposals-for-coaches';
import { isWorkingDay } from '../../../domain/digest/holidays';
import type { TimeDay } from '../../../domain/evidence/time-day';
import { checkTime, timeForm } from '../../../domain/evidence/time-form';
import { askedAbout, sampleWeekOf } from '../../../domain/evidence/time-sample';
import { addDays, daysOf, localDateOrThrow, weekOf } from '../../../domain/local-date';
import { criteriaFacts, noteKinds, totalsOf } from '../criteria/facts-of';

const day = localDateOrThrow;

describe('the sample week', () => {
  it.each([
    ['2026-11-30', '2026-W46'],
    ['2026-10-01', '2026-W46'],
    ['2026-12-31', '2026-W46'],
    ['2026-09-30', '2026-W33'],
    ['2026-02-01', '2026-W07'],
    // Ascension Day, 14 May 2026, is in week 20.
    ['2026-05-01', '2026-W21'],
  ])('of the quarter of %s is %s', (of, week) => {
    expect(sampleWeekOf(day(of))).toBe(week);
  });

  it('is one of five working days a quarter, in ten years', () => {
    for (let on = day('2026-01-01'); on < '2036-01-01'; on = addDays(on, 20)) {
      const { monday } = daysOf(sampleWeekOf(on));
      const days = [0, 1, 2, 3, 4].map((at) => addDays(monday, at));
      expect(days.every(isWorkingDay)).toBe(true);
      expect(sampleWeekOf(monday)).toBe(weekOf(monday));
    }
  });

  it.each([
    // Week 46 of 2026 is 9 to 15 November.
    ['2026-11-09', undefined],
    ['2026-11-10', '2026-11-09'],
    ['2026-11-13', '2026-11-12'],
    ['2026-11-14', undefined],
    ['2026-11-16', '2026-11-13'],
    ['2026-11-17', undefined],
  ])('is asked about on %s: %s', (today, about) => {
    expect(askedAbout(day(today))).toBe(about);
  });
});

describe('the hours of a day', () => {
  it.each([
    ['7,5', 7.5],
    ['7.25', 7.25],
    [' 8 h ', 8],
    ['24', 24],
  ])('are read from %j', (worked, hours) => {
    const checked = checkTime({ worked, coaching: '0', community: '0' });
    expect(checked).toMatchObject({ kind: 'valid', hours: { worked: hours } });
  });

  it.each(['', '0', '24,5', '-1', 'monta', '7:30', '100'])('are not read from %j', (worked) => {
    const checked = checkTime({ worked, coaching: '0', community: '0' });
    expect(checked).toMatchObject({ kind: 'invalid', errors: { worked: 'notHours' } });
  });

  it('have no part larger than the whole, and no part left out', () => {
    const errors = (coaching: string, community: string) => {
      const checked = checkTime({ worked: '7', coaching, community });
      return checked.kind === 'invalid' ? checked.errors : {};
    };
    expect(errors('7', '7')).toEqual({});
    expect(errors('7,5', '0')).toEqual({ coaching: 'moreThanAll' });
    expect(errors('7', '')).toEqual({ community: 'notHours' });
  });

  it('are written as they are read', () => {
    const form = timeForm({ worked: 7.5, coaching: 6, community: 0 });
    expect(form).toEqual({ worked: '7,5', coaching: '6', community: '0' });
  });
});

describe('criteria 2 and 24 from the sample', () => {
  const COACHES = [{ id: 'anna' }, { id: 'bo' }, { id: 'cara' }];
  const told = (coachId: string, hours: TimeDay['hours'], on = '2026-11-10'): TimeDay => ({
    teamId: 't',
    coachId,
    on: day(on),
    hours,
  });
  const of = (number: 2 | 24, timeDays: readonly TimeDay[], more = {}) =>
    proposalOf(criteriaFacts({ coaches: COACHES, timeDays, ...more }), number);

  // The share of a hundred hours, at and just beside every bound of both scales.
  it.each([
    [2, 59.9, 1],
    [2, 60, 2],
    [2, 74.9, 2],
    [2, 75, 3],
    [2, 89.9, 3],
    [2, 90, 4],
    [2, 95.9, 4],
    [2, 96, 5],
    [24, 29.9, 1],
    [24, 30, 2],
    [24, 39.9, 2],
    [24, 40, 3],
    [24, 49.9, 3],
    [24, 50, 4],
    [24, 64.9, 4],
    [24, 65, 5],
  ] as const)('criterion %d at %d of a hundred is level %d', (number, part, level) => {
    // Ten days of ten hours.
    const share = part / 10;
    const days = Array.from({ length: 10 }, () =>
      told('anna', { worked: 10, coaching: share, community: share }),
    );
    expect(of(number, days)).toMatchObject({ kind: 'computed', level });
  });

  it('weigh a long day more, and leave out who is away or has not told', () => {
    const days = [
      told('anna', { worked: 9, coaching: 9, community: 0 }),
      told('bo', { worked: 3, coaching: 0, community: 3 }),
      told('cara', undefined),
    ];
    expect(of(2, days)).toMatchObject({ value: 75, level: 3 });
    expect(of(24, days)).toMatchObject({ value: 25 });
    expect(of(2, [told('cara', undefined)])).toMatchObject({ kind: 'none' });
    expect(noteKinds(of(2, days))).toEqual(expect.arrayContaining(['sampled', 'fewCases']));
  });

  it('leave out who coaches no more, and what is older than the window', () => {
    const full = { worked: 8, coaching: 8, community: 8 };
    expect(of(2, [told('gone', full)])).toMatchObject({ kind: 'none' });
    expect(of(2, [told('anna', full, '2026-05-31')])).toMatchObject({ kind: 'none' });
    expect(of(2, [told('anna', full, '2026-06-01')])).toMatchObject({ level: 5 });
  });

  it('come before the leader’s estimate', () => {
    const totals = totalsOf({ coachingPercent: 50 });
    expect(of(2, [], { totals })).toMatchObject({ value: 50 });
    const sample = [told('anna', { worked: 8, coaching: 8, community: 0 })];
    expect(of(2, sample, { totals })).toMatchObject({ value: 100 });
  });

  it('show coaches nothing of fewer than three, and the estimate always', () => {
    const full = { worked: 8, coaching: 8, community: 8 };
    const shown = (timeDays: readonly TimeDay[], more = {}) => {
      const facts = criteriaFacts({ coaches: COACHES, timeDays, ...more });
      return proposalForCoaches(proposalOf(facts, 2), facts).kind;
    };
    expect(shown([told('anna', full), told('bo', full)])).toBe('few');
    expect(shown([told('anna', full), told('bo', full), told('cara', full)])).toBe('computed');
    expect(shown([], { totals: totalsOf({ coachingPercent: 50 }) })).toBe('computed');
  });
});
