import type { DigestFacts } from '../../../domain/digest/facts';
import { digestFigures } from '../../../domain/digest/figures';
import { monthPeriod, quarterPeriod, weekPeriod } from '../../../domain/digest/period-weeks';
import { weekNumberOf, weekOf } from '../../../domain/local-date';
import { coachesNamed, day, factsWith, meeting, WEEK, WEEK_BEFORE } from './small-team';

function annaIn(facts: Partial<DigestFacts>) {
  const [anna] = digestFigures(factsWith(facts)).coaches;
  if (!anna) throw new Error('no coach');
  return anna;
}

function teamIn(facts: Partial<DigestFacts>) {
  return digestFigures(factsWith(facts)).team;
}

describe('figures of a coach', () => {
  it('are zeros with a target in an empty week', () => {
    expect(annaIn({})).toEqual({
      coachId: 'anna',
      name: 'Anna',
      weeks: [
        {
          week: WEEK,
          counted: 0,
          otherFaceToFace: 0,
          otherChannels: 0,
          target: { kind: 'target', meetings: 6, by: 'team' },
        },
      ],
      counted: 0,
      target: 6,
      isAbsent: false,
      fourWeekMean: { mean: 0, weeks: 4 },
      cups: { 1: 0, 2: 0, 3: 0 },
      newEmployers: 0,
      otherFaceToFace: 0,
      otherChannels: 0,
    });
  });

  it('leave an absent week out of target and mean, but keep what was done in it', () => {
    const anna = annaIn({
      meetings: [
        meeting(),
        meeting({ metOn: day('2026-11-03') }),
        meeting({ metOn: day('2026-11-04') }),
      ],
      coachWeeks: [{ coachId: 'anna', week: WEEK, absence: 'holiday' }],
    });
    expect(anna).toMatchObject({ counted: 1, isAbsent: true });
    expect(anna.weeks[0]?.absence).toBe('holiday');
    expect(anna.target).toBeUndefined();
    expect(anna.fourWeekMean).toEqual({ mean: 2 / 3, weeks: 3 });
  });

  it('leave out of the mean the weeks before the team was made, unless somebody was met in them', () => {
    const team = { ...factsWith({}).team, since: day('2026-11-09') };
    const meetings = [meeting(), meeting({ id: 'another' })];
    expect(annaIn({ team, meetings }).fourWeekMean).toEqual({ mean: 2, weeks: 1 });
    const brought = [...meetings, meeting({ id: 'third', metOn: day('2026-10-28') })];
    expect(annaIn({ team, meetings: brought }).fourWeekMean).toEqual({ mean: 3 / 2, weeks: 2 });
  });

  it('have no target, no mean and no week of a quarter from before the team was made', () => {
    const team = { ...factsWith({}).team, since: day('2026-11-04') };
    const period = quarterPeriod(2026, 4, day('2026-11-15'));
    const before = meeting({ metOn: day('2026-10-06') });
    const { coaches, weeks } = digestFigures(factsWith({ team, period, meetings: [before] }));
    expect(weeks.map(weekNumberOf)).toEqual([41, 45, 46]);
    expect(coaches[0]).toMatchObject({ counted: 1, target: 18 });
    expect(coaches[0]?.weeks).toHaveLength(3);
    const none = digestFigures(
      factsWith({ team, period: quarterPeriod(2026, 3, day('2026-11-15')) }),
    );
    expect(none).toMatchObject({ weeks: [], team: { present: 0 } });
    expect(none.coaches[0]?.target).toBeUndefined();
    expect(none.coaches[0]?.fourWeekMean).toBeUndefined();
  });

  it('have no mean when all four weeks are absent', () => {
    const weeks = ['2026-10-19', '2026-10-26', '2026-11-02', '2026-11-09'];
    const coachWeeks = weeks.map((monday) => ({
      coachId: 'anna',
      week: weekOf(day(monday)),
      absence: 'other' as const,
    }));
    expect(annaIn({ coachWeeks, meetings: [meeting()] }).fourWeekMean).toBeUndefined();
  });

  it('ask for less with few job seekers, and for nothing with none', () => {
    const seekers = (jobSeekers: number) => [{ coachId: 'anna', week: WEEK, jobSeekers }];
    expect(annaIn({ coachWeeks: seekers(2) }).target).toBe(4);
    expect(annaIn({ coachWeeks: seekers(3) }).target).toBe(6);
    const none = annaIn({ coachWeeks: seekers(0) });
    expect(none.target).toBeUndefined();
    expect(none.weeks[0]?.target).toEqual({ kind: 'noSeekers' });
    expect(none.isAbsent).toBe(false);
  });

  it('share out only what is known, whatever the channel', () => {
    const anna = annaIn({
      meetings: [
        meeting({ basis: 'clientWishes', channel: 'phone', isInLineWithPlan: true }),
        meeting({ basis: 'openVacancy', isInLineWithPlan: false }),
        meeting({ basis: 'clientWishes', isInLineWithPlan: false }),
        meeting({ channel: 'email' }),
      ],
    });
    expect(anna.byWishes).toEqual({ share: 2 / 3, of: 3 });
    expect(anna.inLine).toEqual({ share: 1 / 3, of: 3 });
    expect(anna).toMatchObject({ counted: 2, otherFaceToFace: 0, otherChannels: 2 });
  });

  it('know an old acquaintance of the team by its history', () => {
    const history = (employerId: string, firstMetOn: string, ...days: string[]) =>
      [
        employerId,
        { employerId, name: employerId, firstMetOn: day(firstMetOn), firstDays: days.map(day) },
      ] as const;
    const anna = annaIn({
      meetings: [
        meeting({ employerId: 'bakery' }),
        meeting({ employerId: 'garage' }),
        meeting({ employerId: 'hotel', channel: 'phone' }),
        meeting({ employerId: 'school', metOn: day('2026-11-09'), coachId: 'bo' }),
        meeting({ employerId: 'school' }),
      ],
      employers: new Map([
        history('bakery', '2016-01-11', '2016-01-11', '2020-05-04', '2020-05-05'),
        history('garage', '2026-11-10', '2026-11-10'),
        history('hotel', '2026-11-10'),
        history('school', '2026-11-09', '2026-11-09', '2026-11-10'),
      ]),
    });
    expect(anna.cups).toEqual({ 1: 1, 2: 1, 3: 1 });
    expect(anna.repeat).toEqual({ share: 2 / 3, of: 3 });
    expect(anna.newEmployers).toBe(2);
  });

  it('come in the order of the roster, whoever did most', () => {
    const { coaches } = digestFigures(
      factsWith({
        coaches: coachesNamed('Ville', 'Anna', 'Bo'),
        meetings: [meeting({ coachId: 'bo' }), meeting({ coachId: 'bo' }), meeting()],
      }),
    );
    expect(coaches.map(({ name, counted }) => [name, counted])).toEqual([
      ['Ville', 0],
      ['Anna', 1],
      ['Bo', 2],
    ]);
  });

  it('of a month are those of its whole weeks', () => {
    // Weeks 40–44 are 28.9.–1.11.
    const anna = annaIn({
      period: monthPeriod(2026, 10, day('2026-11-16')),
      meetings: ['2026-09-27', '2026-09-28', '2026-11-01', '2026-11-02'].map((metOn) =>
        meeting({ metOn: day(metOn) }),
      ),
    });
    expect(anna.weeks.map(({ counted }) => counted)).toEqual([1, 0, 0, 0, 1]);
    expect(anna).toMatchObject({ counted: 2, target: 30 });
  });
});

describe('figures of a team', () => {
  const three = coachesNamed('Anna', 'Bo', 'Cecilia');

  it('have a mean over the weeks present of three coaches', () => {
    const team = teamIn({
      coaches: three,
      meetings: [meeting(), meeting({ coachId: 'bo' }), meeting({ coachId: 'bo' })],
    });
    expect(team).toMatchObject({ counted: 3, present: 3, mean: 1 });
    expect(team.fourWeekMean).toEqual({ mean: 3 / 12, weeks: 12 });
  });

  it('have no mean when two are present', () => {
    const team = teamIn({
      coaches: three,
      coachWeeks: [{ coachId: 'bo', week: WEEK, absence: 'other' }],
      meetings: [meeting()],
    });
    expect(team).toMatchObject({ counted: 1, present: 2 });
    expect(team.mean).toBeUndefined();
    expect(team.fourWeekMean).toEqual({ mean: 1 / 11, weeks: 11 });
    expect(teamIn({ coaches: coachesNamed('Anna', 'Bo') }).fourWeekMean).toBeUndefined();
  });

  it('count what a coach did who has left, but not in the mean', () => {
    const team = teamIn({ coaches: three, meetings: [meeting({ coachId: 'gone' })] });
    expect(team).toMatchObject({ counted: 1, mean: 0 });
  });

  it('take no meeting from outside the period, should the facts hold one', () => {
    const meetings = ['2026-11-08', '2026-11-09', '2026-11-15', '2026-11-16'].map((metOn) =>
      meeting({ metOn: day(metOn) }),
    );
    expect(teamIn({ meetings })).toMatchObject({
      counted: 2,
      weeksNotReviewed: [WEEK_BEFORE, WEEK],
    });
  });

  it('tell new from returning employers, by name', () => {
    const employer = (employerId: string, name: string, firstMetOn: string) =>
      [employerId, { employerId, name, firstMetOn: day(firstMetOn), firstDays: [] }] as const;
    const team = teamIn({
      meetings: ['a', 'b', 'c', 'd'].map((employerId) => meeting({ employerId })),
      employers: new Map([
        employer('a', 'Öljy', '2026-11-09'),
        employer('b', 'Zoo', '2026-11-10'),
        employer('c', 'Äes', '2026-11-08'),
        employer('d', 'Apu', '2016-11-08'),
        employer('e', 'Not met', '2016-11-08'),
      ]),
    });
    expect(team.newEmployers.map(({ name }) => name)).toEqual(['Zoo', 'Öljy']);
    expect(team.returningEmployers.map(({ id }) => id)).toEqual(['d', 'c']);
  });

  it('list the weeks with meetings that nobody reviewed, once over', () => {
    const reviewOf = (week: typeof WEEK) => ({ week, by: 'lea', at: '2026-11-09T07:00:00Z' });
    const meetings = [meeting(), meeting({ metOn: day('2026-11-08') })];
    expect(teamIn({ meetings }).weeksNotReviewed).toEqual([WEEK_BEFORE, WEEK]);
    const reviewed = teamIn({ meetings, reviews: [reviewOf(WEEK), reviewOf(WEEK_BEFORE)] });
    expect(reviewed.weeksNotReviewed).toEqual([]);
    expect(reviewed.reviews).toEqual([reviewOf(WEEK)]);
    expect(teamIn({ meetings, today: day('2026-11-15') }).weeksNotReviewed).toEqual([WEEK_BEFORE]);
  });
});

describe('open next steps', () => {
  const stepOn = (nextStepOn: string, employerId = 'bakery') =>
    meeting({ employerId, nextStep: 'call', nextStepOn: day(nextStepOn) });

  it('are those late or due within a week, by day', () => {
    const meetings = [
      stepOn('2026-11-23', 'due'),
      stepOn('2026-11-24', 'ahead'),
      stepOn('2026-11-11', 'late'),
      meeting({ employerId: 'none' }),
    ];
    const { openNextSteps } = teamIn({ meetings });
    expect(openNextSteps.map(({ employerId }) => employerId)).toEqual(['late', 'due']);
  });

  it('close with a later contact by anybody, through any channel', () => {
    const later = (metOn: string) =>
      meeting({ coachId: 'bo', channel: 'phone', metOn: day(metOn) });
    expect(teamIn({ meetings: [stepOn('2026-11-12'), later('2026-11-11')] }).openNextSteps).toEqual(
      [],
    );
    const sameDay = teamIn({ meetings: [stepOn('2026-11-12'), later('2026-11-10')] });
    expect(sameDay.openNextSteps).toHaveLength(1);
  });

  it('close with a contact after the period, which no figure of the period counts', () => {
    const since = meeting({ metOn: day('2026-11-17') });
    const facts = { meetings: [stepOn('2026-11-12'), since], today: day('2026-11-18') };
    expect(teamIn(facts)).toMatchObject({ openNextSteps: [], counted: 1 });
  });

  it('are not told of weeks before the last, of which more may have been done since', () => {
    const old = { period: weekPeriod(WEEK_BEFORE), meetings: [stepOn('2026-11-12')] };
    expect(teamIn(old).openNextSteps).toEqual([]);
    expect(teamIn({ ...old, today: day('2026-11-15') }).openNextSteps).toHaveLength(1);
  });
});
