import { proposalOf } from '../../../domain/criteria/proposals';
import { criteriaFacts, meetingsInWeeks, noteKinds, proposedBy, totalsOf } from './facts-of';

/** So many jobs with so many different titles and employers. */
const jobs = (count: number, different: number) =>
  Array.from({ length: count }, (_, at) => ({
    title: `työ ${at % different}`,
    employer: `yritys ${at % different}`,
  }));

const BANDS = [
  [100, 1, 1],
  [100, 49, 1],
  [1000, 499, 1],
  [100, 50, 2],
  [1000, 501, 2],
  [100, 59, 2],
  [1000, 595, 2],
  [1000, 599, 2],
  [100, 60, 3],
  [100, 69, 3],
  [1000, 699, 3],
  [100, 70, 4],
  [1000, 701, 4],
  [100, 84, 4],
  [1000, 849, 4],
  [100, 85, 5],
  [100, 100, 5],
  [2, 1, 2],
  [1, 1, 5],
] as const;

describe.each([19, 20])('criterion %d', (number) => {
  it.each(BANDS)('with %d jobs of which %d differ is on level %d', (count, different, level) => {
    expect(proposedBy(number, { jobs: jobs(count, different) })).toMatchObject({
      kind: 'computed',
      level,
      value: (100 * different) / count,
      unit: 'percent',
    });
  });

  it('asks for caution with fewer than ten jobs', () => {
    expect(noteKinds(proposedBy(number, { jobs: jobs(9, 9) }))).toContain('fewCases');
    expect(noteKinds(proposedBy(number, { jobs: jobs(10, 10) }))).not.toContain('fewCases');
  });

  it('says when two months tell of the same one', () => {
    const twice = proposedBy(number, { jobs: jobs(1, 1) }, { jobs: jobs(1, 1) });
    expect(twice).toMatchObject({ value: 50 });
  });

  it('is missing without a job, and a month without one takes nothing away', () => {
    expect(proposedBy(number)).toMatchObject({ kind: 'none', missing: ['jobs'] });
    expect(proposedBy(number, { jobs: [] })).toMatchObject({ kind: 'none', missing: ['jobs'] });
    expect(proposedBy(number, { jobs: jobs(4, 4) }, { jobs: [] })).toMatchObject({ value: 100 });
  });
});

it('knows an employer and a title by their letters', () => {
  const told = [
    { title: 'Varastotyöntekijä', employer: 'Kahvila Malli Oy' },
    { title: ' varastotyöntekijä ', employer: 'kahvila  malli' },
    { title: 'varastotyöntekijä.', employer: 'Oy Kahvila Malli Ab' },
  ];
  expect(proposedBy(19, { jobs: told })).toMatchObject({ value: 100 / 3 });
  expect(proposedBy(20, { jobs: told })).toMatchObject({ value: 100 / 3 });
});

describe('criterion 21', () => {
  // Jobs, of them open ones, and clients employed.
  it.each([
    [100, 0, 10, 1],
    [100, 64, 10, 1],
    [1000, 645, 10, 1],
    [1000, 649, 10, 1],
    [100, 65, 10, 2],
    [1000, 651, 10, 2],
    [100, 74, 10, 2],
    [1000, 749, 10, 2],
    [100, 75, 10, 3],
    [100, 84, 10, 3],
    [1000, 849, 10, 3],
    [100, 85, 10, 4],
    [100, 94, 10, 4],
    [1000, 945, 10, 4],
    [1000, 949, 10, 4],
    [100, 95, 10, 5],
    [100, 100, 10, 5],
    [100, 100, 9, 1],
    [100, 100, 0, 1],
    [100, 95, 11, 5],
  ])(
    'with %d jobs, %d of them open, and %d employed is on level %d',
    (count, openJobs, employed, level) => {
      expect(proposedBy(21, { jobs: jobs(count, count), openJobs, employed })).toMatchObject({
        kind: 'computed',
        level,
        value: (100 * openJobs) / count,
      });
    },
  );

  it('says that fewer than ten employed decide', () => {
    const proposal = proposedBy(21, { jobs: jobs(20, 20), openJobs: 20, employed: 9 });
    expect(noteKinds(proposal)).toContain('tenClients');
  });

  it('takes the largest number of employed at a month’s end', () => {
    const month = { jobs: jobs(5, 5), openJobs: 5 };
    const proposal = proposedBy(21, { ...month, employed: 10 }, { ...month, employed: 8 });
    expect(proposal).toMatchObject({ level: 5 });
  });

  it('has no level above 1 while the number of employed is missing', () => {
    expect(proposedBy(21, { jobs: jobs(20, 20), openJobs: 20 })).toMatchObject({
      kind: 'partial',
      missing: ['employed'],
    });
    expect(proposedBy(21, { jobs: jobs(20, 20), openJobs: 2 })).toMatchObject({
      kind: 'computed',
      level: 1,
    });
  });

  it('counts the jobs of those months alone that tell how many were open', () => {
    const proposal = proposedBy(
      21,
      { jobs: jobs(20, 20) },
      { jobs: jobs(10, 10), openJobs: 10, employed: 12 },
    );
    expect(proposal).toMatchObject({ level: 5, value: 100 });
    expect(proposedBy(21, { jobs: jobs(20, 20) })).toMatchObject({
      kind: 'none',
      missing: ['openJobs'],
    });
  });
});

describe('criterion 15', () => {
  const tracked = meetingsInWeeks([1]);
  const proposed = (days: readonly number[], waiting?: readonly number[], meetings = tracked) =>
    proposalOf(
      criteriaFacts({
        meetings,
        totals: totalsOf({ firstMeetingDays: days, waitingDays: waiting }),
      }),
      15,
    );

  it.each([
    [[0], 5],
    [[30], 5],
    [[29, 31], 5],
    [[30, 31], 4],
    [[31], 4],
    [[60], 4],
    [[60, 61], 3],
    [[61], 3],
    [[150], 3],
    [[150, 151], 2],
    [[151], 2],
    [[270], 2],
    [[270, 271], 1],
    [[271], 1],
    [[900], 1],
    [[10, 10, 70], 5],
    [[10, 10, 71], 4],
  ])('with first meetings after %j days is on level %d', (days, level) => {
    expect(proposed(days, [])).toMatchObject({ kind: 'computed', level, unit: 'days' });
  });

  it('stays on level 4 when no contacts are tracked', () => {
    const proposal = proposed([10], [], []);
    expect(proposal).toMatchObject({ level: 4 });
    expect(noteKinds(proposal)).toContain('notTracked');
  });

  it('shows who still waits, and the mean with their days', () => {
    const proposal = proposed([10, 20], [90, 120]);
    expect(proposal).toMatchObject({
      level: 5,
      value: 15,
      parts: expect.arrayContaining([
        { name: 'waiting', value: 2, unit: 'count' },
        { name: 'meanWithWaiting', value: 60, unit: 'days' },
      ]),
    });
    expect(noteKinds(proposal)).toContain('survivors');
  });

  it('tells that nobody said who waits', () => {
    expect(noteKinds(proposed([10]))).toContain('noneWaitingTold');
    expect(noteKinds(proposed([10], []))).not.toContain('noneWaitingTold');
  });

  it('has no level while all wait', () => {
    expect(proposed([], [40])).toMatchObject({ kind: 'partial', missing: ['firstMeetings'] });
    expect(proposed([], [])).toMatchObject({ kind: 'none', missing: ['firstMeetings'] });
  });
});
