import { randomUUID } from 'node:crypto';
import { createStore, type Store } from '../../../storage/store';
import { type OpenStore, STORES } from '../../support/stores';
import { weekOrThrow } from '../../support/values';

const W45 = weekOrThrow('2026-W45');
const W46 = weekOrThrow('2026-W46');
const W47 = weekOrThrow('2026-W47');
const AT = new Date('2026-11-16T07:00:00Z');

describe.each(STORES)('what is told of a week, on $name', ({ open }) => {
  let opened: OpenStore;
  let store: Store;
  let teamId: string;
  const by = (actorId: string, token: string = randomUUID()) => ({ actorId, at: AT, token });

  beforeAll(async () => {
    opened = await open();
    store = createStore(opened.collection);
  });
  afterAll(() => opened.dispose());
  beforeEach(() => {
    teamId = randomUUID();
  });

  it('keeps the number of job seekers when an absence is told, and the other way round', async () => {
    const { weekNotes } = store;
    await weekNotes.tell(teamId, { coachId: 'c', week: W46, jobSeekers: 4 }, by('c'));
    await weekNotes.tell(teamId, { coachId: 'c', week: W46, absence: 'other' }, by('leader'));

    expect(await weekNotes.coachWeek(teamId, 'c', W46)).toMatchObject({
      jobSeekers: 4,
      absence: 'other',
    });

    await weekNotes.tell(teamId, { coachId: 'c', week: W46, absence: undefined }, by('leader'));

    expect((await weekNotes.coachWeek(teamId, 'c', W46))?.absence).toBeUndefined();
  });

  it('prefills the number of the last week before, not of one with an absence alone', async () => {
    const { weekNotes } = store;
    await weekNotes.tell(teamId, { coachId: 'c', week: W45, jobSeekers: 3 }, by('c'));
    await weekNotes.tell(teamId, { coachId: 'c', week: W46, absence: 'holiday' }, by('c'));

    expect(await weekNotes.jobSeekersBefore(teamId, 'c', W47)).toEqual({
      week: W45,
      jobSeekers: 3,
    });
    expect(await weekNotes.jobSeekersBefore(teamId, 'c', W45)).toBeUndefined();
  });

  it('keeps every review of two leaders who press at once, and one of a double press', async () => {
    const { weekNotes } = store;
    const token = randomUUID();
    const reviewOf = (who: string) => ({ week: W46, by: who, at: AT.toISOString() });

    await Promise.all([
      weekNotes.review(teamId, reviewOf('one'), by('one', token)),
      weekNotes.review(teamId, reviewOf('one'), by('one', token)),
      weekNotes.review(teamId, { ...reviewOf('other'), targets: 'Two visits' }, by('other')),
    ]);

    const { reviews } = await weekNotes.between(teamId, W45, W47);
    expect(reviews.map((review) => review.by).sort()).toEqual(['one', 'other']);
    expect(reviews).toContainEqual(expect.objectContaining({ week: W46, targets: 'Two visits' }));
  });

  it("takes back the presser's own review alone", async () => {
    const { weekNotes } = store;
    const at = AT.toISOString();
    await weekNotes.review(teamId, { week: W46, by: 'one', at }, by('one', 'review-1'));

    await weekNotes.withdrawReview(teamId, W46, 'review-1', by('other'));
    expect((await weekNotes.between(teamId, W46, W46)).reviews).toHaveLength(1);

    await weekNotes.withdrawReview(teamId, W46, 'review-1', by('one'));
    expect((await weekNotes.between(teamId, W46, W46)).reviews).toHaveLength(0);
  });

  it('gives the weeks asked for and no others, of this team alone', async () => {
    const { weekNotes } = store;
    for (const week of [W45, W46, W47])
      await weekNotes.tell(teamId, { coachId: 'c', week, jobSeekers: 1 }, by('c'));
    await weekNotes.tell('another', { coachId: 'c', week: W46, jobSeekers: 9 }, by('c'));

    const { coachWeeks } = await weekNotes.between(teamId, W45, W46);

    expect(coachWeeks.map(({ week, jobSeekers }) => [week, jobSeekers])).toEqual([
      [W45, 1],
      [W46, 1],
    ]);
  });
});
