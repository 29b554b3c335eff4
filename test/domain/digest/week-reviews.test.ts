import { tellWeek, withdrawOwn } from '../../../domain/digest/week-reviews';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';

const at = '2026-11-23T09:00:00.000Z';
const week = weekOf(localDateOrThrow('2026-11-23'));
const reviews = [
  { id: 'r1', by: 'anna', at },
  { id: 'r2', by: 'bertta', at },
];

describe('a week', () => {
  it('keeps what was told before, unless it is told anew or taken away', () => {
    const told = tellWeek(undefined, { coachId: 'c', week, jobSeekers: 4 });
    const away = tellWeek(told, { coachId: 'c', week, absence: 'holiday' });
    expect(away).toEqual({ coachId: 'c', week, jobSeekers: 4, absence: 'holiday' });
    expect(tellWeek(away, { coachId: 'c', week, absence: undefined }).absence).toBeUndefined();
  });

  it('lets a leader take back the own review, and restore it', () => {
    const mine = { reviewId: 'r1', personId: 'anna' };
    const withdrawn = withdrawOwn(reviews, mine, at);
    expect(withdrawn).toEqual({
      kind: 'write',
      next: [{ id: 'r1', by: 'anna', at, withdrawnAt: at }, reviews[1]],
    });
    const restored = withdrawOwn(withdrawn.kind === 'write' ? withdrawn.next : [], mine, undefined);
    expect(restored).toEqual({ kind: 'write', next: reviews });
  });

  it('leaves another leader’s review alone', () => {
    const theirs = withdrawOwn(reviews, { reviewId: 'r1', personId: 'bertta' }, at);
    expect(theirs).toEqual({ kind: 'refuse', refusal: 'notTheirs' });
  });
});
