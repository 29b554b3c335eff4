import type { CriteriaFacts } from '../../../domain/criteria/facts';
import { proposalOf } from '../../../domain/criteria/proposals';
import { addDays, daysOf, localDateOrThrow } from '../../../domain/local-date';
import { meeting } from '../digest/small-team';
import {
  criteriaFacts,
  MONTHLY,
  meetingsInWeeks,
  noteKinds,
  WEEKLY,
  WEEKS,
  weekFromEnd,
} from './facts-of';

const REVIEWS = { weekly: WEEKLY, monthly: MONTHLY, none: [] } as const;

/** Anna began so many weeks ago, with the same number of seekers in each. */
function facts(
  counts: readonly number[],
  { review = 'weekly', seekers }: { review?: keyof typeof REVIEWS; seekers?: number } = {},
): CriteriaFacts {
  const weeks = counts.map((_, at) => weekFromEnd(counts.length - at));
  return criteriaFacts({
    coaches: [{ id: 'anna', since: daysOf(weekFromEnd(counts.length)).monday }],
    // Something is logged, though it does not count.
    meetings: [...meetingsInWeeks(counts), meeting({ channel: 'phone' })],
    coachWeeks: weeks.map((week) => ({ coachId: 'anna', week, jobSeekers: seekers })),
    reviews: REVIEWS[review],
  });
}

/** So many meetings in a hundredth of a week, over a window of 20 weeks. */
const spread = (total: number) =>
  Array.from(
    { length: 20 },
    (_, at) => Math.floor((total * (at + 1)) / 20) - Math.floor((total * at) / 20),
  );

const propose = (of: CriteriaFacts) => proposalOf(of, 17);

describe('criterion 17, a coach', () => {
  // Meetings in 20 weeks, the review, job seekers, and the level.
  it.each([
    [0, 'weekly', 5, 1],
    [39, 'weekly', 5, 1],
    [40, 'weekly', 5, 2],
    [41, 'weekly', 5, 2],
    [60, 'weekly', 5, 2],
    [79, 'weekly', 5, 2],
    [80, 'weekly', 5, 3],
    [81, 'weekly', 5, 3],
    [99, 'weekly', 5, 3],
    [100, 'weekly', 5, 4],
    [101, 'weekly', 5, 4],
    [119, 'weekly', 5, 4],
    [120, 'weekly', 5, 5],
    [121, 'weekly', 5, 5],
    [124, 'monthly', 5, 3],
    [100, 'monthly', 5, 3],
    [79, 'monthly', 5, 2],
    [124, 'none', 5, 2],
    [80, 'none', 5, 2],
    [39, 'none', 5, 1],
    [80, 'weekly', 2, 5],
    [79, 'weekly', 2, 2],
    [60, 'weekly', 2, 2],
    [40, 'weekly', 1, 5],
    [39, 'weekly', 1, 1],
    [80, 'monthly', 2, 3],
    [40, 'none', 1, 2],
    [119, 'weekly', 3, 4],
    [40, 'weekly', 3, 2],
  ] as const)(
    'with %d meetings in 20 weeks, %s review and %d seekers is on level %d',
    (total, review, seekers, level) => {
      expect(propose(facts(spread(total), { review, seekers }))).toMatchObject({
        kind: 'computed',
        level,
        value: total / 20,
      });
    },
  );

  // domain.md §1.1
  it('is on level 4 with 6, 5, 7 and 4 meetings and a weekly review', () => {
    expect(propose(facts([6, 5, 7, 4], { seekers: 5 }))).toMatchObject({ level: 4, value: 5.5 });
  });

  it('has no level without anybody in job search', () => {
    expect(propose(facts(spread(60), { seekers: 0 }))).toEqual({
      kind: 'none',
      criterion: 17,
      missing: ['seekers'],
    });
  });

  it('is not eased while nobody told how many seekers there are', () => {
    const proposal = propose(facts(spread(80)));
    expect(proposal).toMatchObject({ level: 3 });
    expect(noteKinds(proposal)).toContain('seekersUnknown');
  });

  it('says between which levels a mean falls', () => {
    expect(noteKinds(propose(facts(spread(60), { seekers: 5 })))).toContain('between');
    expect(noteKinds(propose(facts(spread(80), { seekers: 5 })))).not.toContain('between');
  });

  it('is judged by active weeks alone', () => {
    const present = facts([6, 6, 0, 6], { seekers: 5 });
    const coachWeeks = present.coachWeeks.map((said) =>
      said.week === weekFromEnd(2) ? { ...said, absence: 'holiday' as const } : said,
    );
    expect(propose(present)).toMatchObject({ value: 4.5, level: 3 });
    expect(propose({ ...present, coachWeeks })).toMatchObject({ value: 6, level: 5 });
  });

  it('is not judged by the weeks before the coach began', () => {
    const begun = facts([6, 6, 6, 6], { seekers: 5 });
    expect(propose(begun)).toMatchObject({ value: 6 });
    const [anna] = criteriaFacts().coaches;
    expect(propose({ ...begun, coaches: anna ? [anna] : [] })).toMatchObject({ value: 24 / 26 });
  });

  it.each([
    ['by phone', { channel: 'phone' }],
    ['about a job that is held', { concernsJobSeeker: false }],
    ['of the client alone', { participants: 'client' }],
  ] as const)('is not helped by meetings %s', (_name, of) => {
    const plain = facts([2, 2, 2, 2], { seekers: 5 });
    const more = { ...plain, meetings: [...plain.meetings, ...meetingsInWeeks([9, 9, 9, 9], of)] };
    expect(propose(more)).toMatchObject({ value: 2 });
  });

  it('counts the same employer twice in a week', () => {
    const { monday } = daysOf(weekFromEnd(1));
    const of = { metOn: monday, employerId: 'bakery' };
    const plain = facts([0], { seekers: 5 });
    expect(propose({ ...plain, meetings: [meeting(of), meeting(of)] })).toMatchObject({ value: 2 });
  });
});

describe('criterion 17, the review', () => {
  const sixAWeek = facts(
    Array.from({ length: 20 }, () => 6),
    { seekers: 5 },
  );
  const lastWeeks = WEEKLY.slice(-20);
  const levelWith = (reviews: CriteriaFacts['reviews'], today = sixAWeek.today) => {
    const proposal = propose({ ...sixAWeek, reviews, today });
    return proposal.kind === 'computed' ? proposal.level : undefined;
  };

  it('is weekly with nine weeks of ten', () => {
    expect(levelWith(lastWeeks.filter((_, at) => at % 10 !== 0))).toBe(5);
    expect(levelWith(lastWeeks.filter((_, at) => at > 2))).toBe(3);
  });

  it('comes within seven days of the end of the week', () => {
    const reviewedAfter = (days: number) =>
      lastWeeks.map(({ week }) => ({ week, on: addDays(daysOf(week).sunday, days) }));
    expect(levelWith(reviewedAfter(7))).toBe(5);
    expect(levelWith(reviewedAfter(8))).toBe(3);
    expect(levelWith(reviewedAfter(-2))).toBe(5);
  });

  it('is not asked of a week whose seven days are not over', () => {
    const few = facts([6, 6], { seekers: 5 });
    const [before] = WEEKLY.slice(-2);
    expect(propose({ ...few, reviews: before ? [before] : [] })).toMatchObject({ level: 5 });
  });

  it('caps nothing before the first one is due, and says so', () => {
    const proposal = propose({ ...facts([6], { seekers: 5 }), reviews: [] });
    expect(proposal).toMatchObject({ level: 5 });
    expect(noteKinds(proposal)).toContain('reviewNotDue');
  });

  it('is monthly with a week of each whole month', () => {
    const monthOf = ({ week }: { week: (typeof WEEKS)[number] }) =>
      addDays(daysOf(week).monday, 3).slice(0, 7);
    const firsts = lastWeeks.filter(
      (review, at) => at === 0 || monthOf(review) !== monthOf(lastWeeks[at - 1] ?? review),
    );
    expect(levelWith(firsts)).toBe(3);
    expect(levelWith(firsts.filter((review) => monthOf(review) !== '2026-09'))).toBe(2);
  });

  it('counts for a month until a month after its end', () => {
    const late = (days: number) =>
      MONTHLY.map(({ week }) => ({ week, on: addDays(daysOf(week).sunday, days) }));
    expect(levelWith(late(20))).toBe(3);
    expect(levelWith(late(120), localDateOrThrow('2026-12-01'))).toBe(2);
  });
});

describe('criterion 17, a team', () => {
  const coach = (id: string, perWeek: number) => ({
    meetings: meetingsInWeeks([perWeek, perWeek, perWeek, perWeek], { coachId: id }),
    coachWeeks: [1, 2, 3, 4].map((at) => ({ coachId: id, week: weekFromEnd(at), jobSeekers: 5 })),
  });
  const since = daysOf(weekFromEnd(4)).monday;
  const team = (...perWeek: readonly number[]) => {
    const told = perWeek.map((count, at) => coach(`c${at}`, count));
    return criteriaFacts({
      since,
      coaches: perWeek.map((_, at) => ({ id: `c${at}` })),
      meetings: told.flatMap(({ meetings }) => meetings),
      coachWeeks: told.flatMap(({ coachWeeks }) => coachWeeks),
      reviews: WEEKLY,
    });
  };

  it.each([
    [[6, 4], 4],
    [[6, 4, 4], 4],
    [[4, 4, 6, 4], 4],
    [[4, 4, 4, 4, 6], 3],
    [[2, 4], 3],
    [[1, 2], 2],
    [[6, 1], 3],
  ])('of coaches with %j meetings a week is on level %d', (perWeek, level) => {
    expect(propose(team(...perWeek))).toMatchObject({ level });
  });

  it('shows the spread and each coach in the order of the roster', () => {
    const proposal = propose(team(6, 1));
    expect(proposal).toMatchObject({
      parts: expect.arrayContaining([
        { name: 'lowestLevel', value: 1, unit: 'level' },
        { name: 'highestLevel', value: 5, unit: 'level' },
      ]),
      coaches: [
        { coachId: 'c0', level: 5, value: 6 },
        { coachId: 'c1', level: 1, value: 1 },
      ],
    });
  });

  it('leaves out who has nobody in job search', () => {
    const both = team(6, 0);
    const coachWeeks = both.coachWeeks.map((said) =>
      said.coachId === 'c1' ? { ...said, jobSeekers: 0 } : said,
    );
    const proposal = propose({ ...both, coachWeeks });
    expect(proposal).toMatchObject({ level: 5, coaches: [{ level: 5 }, { level: undefined }] });
    expect(noteKinds(proposal)).toContain('coachesWithoutSeekers');
  });

  it('says what is missing', () => {
    expect(propose(criteriaFacts({ coaches: [] }))).toMatchObject({ missing: ['coaches'] });
    expect(propose(criteriaFacts())).toMatchObject({ kind: 'none', missing: ['meetings'] });
    expect(propose(criteriaFacts({ since: localDateOrThrow('2026-12-01') }))).toMatchObject({
      missing: ['wholeWeeks'],
    });
    const away = WEEKS.map((week) => ({ coachId: 'anna', week, absence: 'other' as const }));
    expect(propose(criteriaFacts({ coachWeeks: away }))).toMatchObject({ missing: ['presence'] });
  });
});
