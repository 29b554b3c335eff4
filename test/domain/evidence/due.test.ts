import { dueOf, goalsDue } from '../../../domain/evidence/due';
import type { Evidence } from '../../../domain/evidence/evidence';
import { nextTwo } from '../../../domain/evidence/next-two';
import { type Rhythm, spanOf, wholeSpans } from '../../../domain/evidence/rhythm';
import { type YearFacts, yearItems } from '../../../domain/evidence/year';
import { localDateOrThrow } from '../../../domain/local-date';

const day = localDateOrThrow;
/** A Monday; the team is two years old. */
const TODAY = '2026-11-30';
const SINCE = '2024-11-30';

describe('a span of the calendar', () => {
  it.each([
    ['weekly', '2026-11-30', '2026-11-30', '2026-12-06'],
    ['weekly', '2026-11-29', '2026-11-23', '2026-11-29'],
    ['weekly', '2027-01-01', '2026-12-28', '2027-01-03'],
    ['monthly', '2026-02-28', '2026-02-01', '2026-02-28'],
    ['monthly', '2028-02-01', '2028-02-01', '2028-02-29'],
    ['quarterly', '2026-09-30', '2026-07-01', '2026-09-30'],
    ['quarterly', '2026-10-01', '2026-10-01', '2026-12-31'],
    ['halfYearly', '2026-06-30', '2026-01-01', '2026-06-30'],
    ['halfYearly', '2026-07-01', '2026-07-01', '2026-12-31'],
    ['yearly', '2026-12-31', '2026-01-01', '2026-12-31'],
  ] as const)('%s of %s is %s to %s', (rhythm, of, from, to) => {
    expect(spanOf(rhythm, day(of))).toEqual({ from, to });
  });

  it.each([
    ['weekly', '2026-11-16', '2026-11-29', 2],
    ['weekly', '2026-11-17', '2026-11-29', 1],
    ['weekly', '2026-11-16', '2026-11-28', 1],
    ['quarterly', '2026-06-01', '2026-11-29', 1],
    ['quarterly', '2026-01-01', '2026-12-31', 4],
    ['monthly', '2026-11-02', '2026-11-29', 0],
  ] as const)('%s: from %s to %s there are %d whole ones', (rhythm, from, to, count) => {
    expect(wholeSpans(rhythm, { from: day(from), to: day(to) })).toHaveLength(count);
  });
});

const DUE: readonly (readonly [Rhythm, readonly string[], string, string, string])[] = [
  // Done in the span that goes on: the next is due by the end of the one after.
  ['weekly', ['2026-11-30'], SINCE, 'done', '2026-12-13'],
  ['quarterly', ['2026-10-01'], SINCE, 'done', '2027-03-31'],
  ['halfYearly', ['2026-07-01'], SINCE, 'done', '2027-06-30'],
  // The former span has it, this one not yet.
  ['weekly', ['2026-11-29'], SINCE, 'due', '2026-12-06'],
  ['weekly', ['2026-11-23'], SINCE, 'due', '2026-12-06'],
  ['monthly', ['2026-10-01'], SINCE, 'due', '2026-11-30'],
  ['quarterly', ['2026-09-30'], SINCE, 'due', '2026-12-31'],
  ['quarterly', ['2026-07-01'], SINCE, 'due', '2026-12-31'],
  ['halfYearly', ['2026-06-30'], SINCE, 'due', '2026-12-31'],
  // The former span has passed without.
  ['weekly', ['2026-11-22'], SINCE, 'overdue', '2026-11-29'],
  ['monthly', ['2026-09-30'], SINCE, 'overdue', '2026-10-31'],
  ['quarterly', ['2026-06-30'], SINCE, 'overdue', '2026-09-30'],
  ['quarterly', [], SINCE, 'overdue', '2026-09-30'],
  // A new team: nothing is asked of a span that had begun before it.
  ['weekly', [], '2026-11-24', 'due', '2026-12-06'],
  ['weekly', [], '2026-11-23', 'overdue', '2026-11-29'],
  ['quarterly', [], '2026-07-02', 'due', '2026-12-31'],
  ['quarterly', [], '2026-07-01', 'overdue', '2026-09-30'],
  ['quarterly', [], '2026-10-01', 'due', '2026-12-31'],
  ['quarterly', [], '2026-10-02', 'due', '2027-03-31'],
  ['halfYearly', [], '2026-11-30', 'due', '2027-06-30'],
];

it.each(DUE)(
  'a %s thing done on %j by a team of %s is %s, by %s',
  (rhythm, days, since, state, dueOn) => {
    const when = { since: day(since), today: day(TODAY) };
    expect(dueOf(rhythm, days.map(day), when)).toMatchObject({ state, dueOn });
  },
);

it('names the last day, in whatever order the days come', () => {
  const when = { since: day(SINCE), today: day(TODAY) };
  const days = ['2026-11-30', '2026-02-01', '2026-05-01'].map(day);
  expect(dueOf('monthly', days, when).lastOn).toBe('2026-11-30');
});

it.each([
  [[], '2026-11-30', 'done', '2027-05-30'],
  [[], '2026-05-30', 'due', '2026-11-30'],
  [[], '2026-05-29', 'overdue', '2026-11-29'],
  [['2025-11-30'], SINCE, 'due', '2026-11-30'],
  [['2026-01-04'], SINCE, 'due', '2027-01-04'],
  [['2026-01-05'], SINCE, 'done', '2027-01-05'],
  [['2025-11-29'], SINCE, 'overdue', '2026-11-29'],
  [['2025-11-29', '2026-03-01'], SINCE, 'done', '2027-03-01'],
] as const)(
  'goals told on %j by a team of %s are %s, by %s (11.4)',
  (days, since, state, dueOn) => {
    const when = { since: day(since), today: day(TODAY) };
    expect(goalsDue(days.map(day), when)).toMatchObject({ state, dueOn });
  },
);

let count = 0;
function noted(kind: Evidence['kind'], on: string, of: Partial<Evidence> = {}): Evidence {
  count += 1;
  return { id: `e${count}`, teamId: 't', kind, on: day(on), byId: 'leader', ticks: [], ...of };
}

function facts(of: Partial<YearFacts> = {}): YearFacts {
  return {
    evidence: [],
    since: day(SINCE),
    today: day(TODAY),
    steeringMonths: 3,
    assessmentMonths: 6,
    ...of,
  };
}

describe('the leader’s year', () => {
  it('has each thing with a rhythm once, and no coach’s own', () => {
    expect(yearItems(facts()).map(({ id, part }) => `${id} ${part}`)).toEqual([
      'teamMeeting 8.2',
      'partnerVisit 8.3',
      'fieldMentoring 8.4',
      'outcomeReview 8.5',
      'sharingEvent 10.4',
      'measuresShared 10.5',
      'steeringGroup 11.3',
      'goalsTold 11.4',
      'obstaclesReported 11.5',
      'assessment 11.2',
    ]);
  });

  it('holds each partner team for itself, however its name is written', () => {
    const evidence = [
      noted('partnerVisit', '2026-10-05', { partner: 'Aikuissosiaalityö' }),
      noted('partnerVisit', '2026-08-05', { partner: 'aikuissosiaalityö ' }),
      noted('partnerVisit', '2026-05-05', { partner: 'Päihdepalvelut' }),
    ];
    const visits = yearItems(facts({ evidence })).filter(({ id }) => id === 'partnerVisit');
    expect(visits).toMatchObject([
      { partner: 'Aikuissosiaalityö', state: 'done', doneOn: ['2026-08-05', '2026-10-05'] },
      { partner: 'Päihdepalvelut', state: 'overdue' },
    ]);
  });

  it('asks for a steering group half-yearly from 100 points on', () => {
    const evidence = [noted('steeringGroup', '2026-08-01')];
    const steering = (steeringMonths: 3 | 6) =>
      yearItems(facts({ evidence, steeringMonths })).find(({ id }) => id === 'steeringGroup');
    expect(steering(3)).toMatchObject({ state: 'due', dueOn: '2026-12-31' });
    expect(steering(6)).toMatchObject({ state: 'done', dueOn: '2027-06-30' });
  });

  it('takes the next assessment’s day from the last one', () => {
    const assessment = (dueOn: string) =>
      yearItems(facts({ assessed: { on: day('2026-05-29'), dueOn: day(dueOn) } })).at(-1);
    expect(assessment('2027-01-05')).toMatchObject({ state: 'done', lastOn: '2026-05-29' });
    expect(assessment('2026-11-30')).toMatchObject({ state: 'due' });
    expect(assessment('2026-11-29')).toMatchObject({ state: 'overdue' });
  });
});

describe('the two things that matter next', () => {
  const idsOf = (of: Partial<YearFacts>) =>
    nextTwo(yearItems(facts(of)), of.today ?? day(TODAY)).map(({ id }) => id);
  const ALL = [
    noted('teamMeeting', '2026-11-30'),
    noted('partnerVisit', '2026-11-02', { partner: 'Aikuissosiaalityö' }),
    noted('fieldMentoring', '2026-11-02', { coachId: 'anna' }),
    noted('outcomeReview', '2026-10-02'),
    noted('sharingEvent', '2026-10-02'),
    noted('measuresShared', '2026-10-02'),
    noted('steeringGroup', '2026-10-02'),
    noted('goalsTold', '2026-10-02'),
    noted('obstaclesReported', '2026-10-02'),
  ];
  const assessed = { on: day('2026-10-02'), dueOn: day('2027-04-02') };
  const without = (...kinds: Evidence['kind'][]) => ALL.filter(({ kind }) => !kinds.includes(kind));

  it('are none when everything is done', () => {
    expect(idsOf({ evidence: ALL, assessed })).toEqual([]);
  });

  it('are overdue ones before near ones, the longest passed first', () => {
    const evidence = [
      ...without('outcomeReview', 'sharingEvent', 'steeringGroup'),
      noted('sharingEvent', '2026-06-30'),
    ];
    // Both passed on 30 September; the sharing event is due by the end of the year.
    expect(idsOf({ evidence, assessed })).toEqual(['outcomeReview', 'steeringGroup']);
    const near = [...without('outcomeReview'), noted('outcomeReview', '2026-09-30')];
    expect(idsOf({ evidence: near, assessed })).toEqual(['outcomeReview']);
  });

  it('name no weekly meeting that can still be held this week, and one that was missed', () => {
    const held = [...without('teamMeeting'), noted('teamMeeting', '2026-11-27')];
    expect(idsOf({ evidence: held, assessed })).toEqual([]);
    const missed = [...without('teamMeeting'), noted('teamMeeting', '2026-11-20')];
    expect(idsOf({ evidence: missed, assessed })).toEqual(['teamMeeting']);
  });

  it('are the nearest first, and at the same day what caps a score', () => {
    const evidence = without('teamMeeting', 'outcomeReview', 'fieldMentoring');
    const since = day('2026-11-23');
    // The week of 23 November has passed; the month and the quarter had begun before the team.
    expect(idsOf({ evidence, since, assessed })).toEqual(['teamMeeting', 'fieldMentoring']);
    const overdue = { rhythm: 'weekly', state: 'overdue', dueOn: day('2026-11-29') } as const;
    const items = (['goalsTold', 'teamMeeting'] as const).map((id) => ({
      ...overdue,
      id,
      part: '',
      doneOn: [],
    }));
    expect(nextTwo(items, day(TODAY)).map(({ id }) => id)).toEqual(['teamMeeting', 'goalsTold']);
    const dueSame = [
      ...without('measuresShared', 'fieldMentoring'),
      noted('teamMeeting', '2026-11-24'),
    ];
    const today = day('2026-11-27');
    expect(
      idsOf({
        evidence: [
          ...dueSame,
          noted('measuresShared', '2026-09-01'),
          noted('fieldMentoring', '2026-10-05'),
        ],
        assessed,
        today,
      }),
    ).toEqual(['fieldMentoring', 'measuresShared']);
  });

  it('look five weeks ahead and no further', () => {
    const evidence = [
      ...without('obstaclesReported', 'teamMeeting'),
      noted('obstaclesReported', '2026-06-01'),
      noted('teamMeeting', '2026-11-20'),
    ];
    expect(idsOf({ evidence, assessed, today: day('2026-11-26') })).toEqual(['obstaclesReported']);
    expect(idsOf({ evidence, assessed, today: day('2026-11-25') })).toEqual([]);
  });
});
