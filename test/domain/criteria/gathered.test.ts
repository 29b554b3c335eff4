import type { CriterionNumber } from '../../../domain/criteria/criterion';
import type { CriteriaFacts } from '../../../domain/criteria/facts';
import { proposalOf } from '../../../domain/criteria/proposals';
import { proposalForCoaches } from '../../../domain/criteria/proposals-for-coaches';
import type { Evidence } from '../../../domain/evidence/evidence';
import { addDays, daysOf, localDateOrThrow } from '../../../domain/local-date';
import { criteriaFacts, WEEKS, weekFromEnd } from './facts-of';

// Today is Tuesday, 1 December 2026; the window is weeks 23 to 48 and the year from December 2025.
const day = localDateOrThrow;
let count = 0;

function noted(kind: Evidence['kind'], on: string, of: Partial<Evidence> = {}): Evidence {
  count += 1;
  return { id: `e${count}`, teamId: 't', kind, on: day(on), byId: 'leader', ticks: [], ...of };
}
/** On the Wednesday of each of the window's last weeks. */
const weekly = (kind: Evidence['kind'], weeks: number, of: Partial<Evidence> = {}) =>
  Array.from({ length: weeks }, (_, at) =>
    noted(kind, addDays(daysOf(weekFromEnd(at + 1)).monday, 2), of),
  );

function partsOf(
  criterion: CriterionNumber,
  evidence: readonly Evidence[],
  of: Partial<CriteriaFacts> = {},
) {
  const proposal = proposalOf(criteriaFacts({ evidence, ...of }), criterion);
  if (proposal.kind !== 'partial') return {};
  return Object.fromEntries(
    proposal.parts.map(({ name, value, of: all }) => [
      name,
      all === undefined ? value : `${value}/${all}`,
    ]),
  );
}

it.each([5, 7, 8, 10, 11, 12] as const)(
  'criterion %d is people’s while nothing is noted',
  (number) => {
    expect(proposalOf(criteriaFacts(), number)).toEqual({
      kind: 'none',
      criterion: number,
      missing: ['judgement'],
    });
  },
);

describe('criterion 7, the team’s meetings', () => {
  it.each([
    [26, '26/26'],
    [25, '25/26'],
    [12, '12/26'],
    [1, '1/26'],
  ])('%d weekly ones are of %s weeks', (weeks, held) => {
    expect(partsOf(7, weekly('teamMeeting', weeks))).toMatchObject({ weeksWithMeeting: held });
  });

  it('count a week once, and each day once', () => {
    const monday = daysOf(weekFromEnd(1)).monday;
    const evidence = [monday, monday, addDays(monday, 6)].map((on) => noted('teamMeeting', on));
    expect(partsOf(7, evidence)).toMatchObject({ weeksWithMeeting: '1/26', teamMeetings: 2 });
  });

  it('take a new team from its first whole week on', () => {
    const evidence = weekly('teamMeeting', 2);
    const since = daysOf(weekFromEnd(3)).monday;
    expect(partsOf(7, evidence, { since })).toMatchObject({ weeksWithMeeting: '2/3' });
    expect(partsOf(7, evidence, { since: addDays(since, 1) })).toMatchObject({
      weeksWithMeeting: '2/2',
    });
  });

  it('leave out what is before the window or of the week that goes on', () => {
    const before = addDays(daysOf(WEEKS[0] ?? weekFromEnd(1)).monday, -1);
    expect(partsOf(7, [noted('teamMeeting', before), noted('teamMeeting', '2026-12-01')])).toEqual(
      {},
    );
  });

  it('tell what was in them', () => {
    const evidence = [
      noted('teamMeeting', '2026-11-25', { ticks: ['clientSituations'], setting: 'remote' }),
      noted('teamMeeting', '2026-11-18', { ticks: ['clientSituations', 'jobLeads'] }),
    ];
    expect(partsOf(7, evidence)).toMatchObject({
      clientSituations: 1,
      jobLeads: 0.5,
      newWays: 0,
      remoteMeetings: 0.5,
    });
  });
});

describe('criterion 8, the leader’s roles', () => {
  it.each([
    // The third quarter is over, the fourth not yet.
    [['2026-09-30'], '1/3'],
    [['2026-07-01', '2026-06-30'], '2/3'],
    [['2026-10-01'], '0/3'],
    [['2026-01-01', '2026-04-01', '2026-09-01'], '3/3'],
    [['2025-12-31', '2026-11-30'], '0/3'],
  ])('outcomes reviewed on %j are of %s quarters (8.5)', (days, held) => {
    const evidence = days.map((on) => noted('outcomeReview', on));
    expect(partsOf(8, evidence)).toMatchObject({ quartersReviewed: held });
  });

  it.each([
    [['2026-11-30'], '1/12'],
    [['2026-12-01'], '0/12'],
    [['2025-12-01', '2025-12-31'], '1/12'],
  ])('field mentoring on %j is of %s months (8.4)', (days, held) => {
    const evidence = days.map((on) => noted('fieldMentoring', on, { coachId: 'anna' }));
    expect(partsOf(8, evidence)).toMatchObject({ monthsMentored: held });
  });

  it('visits are counted by the partner team, in the last whole quarter (8.3)', () => {
    const evidence = [
      noted('partnerVisit', '2026-07-01', { partner: 'Aikuissosiaalityö' }),
      noted('partnerVisit', '2026-09-30', { partner: 'aikuissosiaalityö' }),
      noted('partnerVisit', '2026-10-01', { partner: 'Päihdepalvelut' }),
      noted('partnerVisit', '2026-06-30', { partner: 'Vammaispalvelut' }),
    ];
    expect(partsOf(8, evidence)).toMatchObject({ partnersVisited: '1/3' });
  });

  it('weeks of the digest gone through count, each once, also without anything noted', () => {
    const reviews = [weekFromEnd(1), weekFromEnd(1), weekFromEnd(3)].map((week) => ({
      week,
      on: day('2026-11-30'),
    }));
    expect(partsOf(8, [], { reviews })).toMatchObject({ digestsReviewed: '2/26' });
    const since = daysOf(weekFromEnd(2)).monday;
    expect(partsOf(8, [], { reviews, since })).toMatchObject({ digestsReviewed: '1/2' });
  });

  it('show a coach no month in the field', () => {
    const evidence = [noted('fieldMentoring', '2026-11-30', { coachId: 'anna' })];
    const facts = criteriaFacts({ evidence });
    const shown = proposalForCoaches(proposalOf(facts, 8), facts);
    expect(JSON.stringify(shown)).not.toContain('monthsMentored');
    expect(shown.kind).toBe('partial');
  });
});

it.each([
  [['2025-12-01', '2026-11-30'], 2],
  [['2025-11-30', '2026-11-30'], 1],
  [['2026-11-30', '2026-11-30'], 1],
])('criterion 10.4: experiences shared on %j count %d times', (days, times) => {
  const evidence = days.map((on) => noted('sharingEvent', on));
  expect(partsOf(10, evidence)).toMatchObject({ sharingEvents: times });
});

it('criterion 11 counts steering groups and goals by their days, and obstacles by halves', () => {
  const evidence = [
    noted('steeringGroup', '2026-02-01'),
    noted('steeringGroup', '2026-08-01'),
    noted('goalsTold', '2026-03-01'),
    noted('obstaclesReported', '2026-06-30'),
    noted('obstaclesReported', '2026-07-01'),
  ];
  expect(partsOf(11, evidence)).toEqual({
    steeringGroups: 2,
    goalsTold: 1,
    // The half that goes on is not over.
    halvesReported: '1/1',
  });
});

it('criterion 12 tells when the arrangement was noted', () => {
  expect(partsOf(12, [noted('benefitsArrangement', '2026-03-01')])).toEqual({
    benefitsArrangements: 1,
  });
});

describe('criterion 5.1, coaches at the partner team’s meetings', () => {
  const coaches = [{ id: 'anna' }, { id: 'bo' }];
  const byId = 'anna';

  it('are counted by the coach’s week', () => {
    const evidence = weekly('partnerMeeting', 20, { byId });
    expect(partsOf(5, evidence, { coaches })).toMatchObject({ partnerWeeks: '20/52' });
    expect(partsOf(5, [...evidence, ...evidence], { coaches })).toMatchObject({
      partnerWeeks: '20/52',
    });
  });

  it('ask for nothing in a week away, nor of who is no coach any more', () => {
    const evidence = weekly('partnerMeeting', 2, { byId });
    const coachWeeks = [{ coachId: 'bo', week: weekFromEnd(1), absence: 'holiday' as const }];
    expect(partsOf(5, evidence, { coaches, coachWeeks })).toMatchObject({ partnerWeeks: '2/51' });
    expect(partsOf(5, evidence, { coaches: [{ id: 'bo' }] })).toMatchObject({
      partnerWeeks: '0/26',
    });
  });

  it('show a coach of two no figure, and of three no absence', () => {
    const evidence = weekly('partnerMeeting', 2, { byId });
    const shown = (people: readonly { id: string }[]) => {
      const coachWeeks = [{ coachId: 'bo', week: weekFromEnd(1), absence: 'holiday' as const }];
      const facts = criteriaFacts({ evidence, coaches: people, coachWeeks });
      return proposalForCoaches(proposalOf(facts, 5), facts);
    };
    expect(shown(coaches)).toEqual({ kind: 'few', criterion: 5 });
    const three = shown([...coaches, { id: 'cara' }]);
    expect(JSON.stringify(three)).toContain('partnerWeeks');
    expect(JSON.stringify(three)).not.toContain('absentWeeks');
  });
});
