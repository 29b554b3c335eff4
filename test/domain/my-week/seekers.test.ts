import { weekAfter } from '../../../domain/digest/week-after';
import { localDateOrThrow, weekOf } from '../../../domain/local-date';
import { seekersToShow } from '../../../domain/my-week/seekers';

/** The first week of a year of 53 weeks is not long gone. */
const WEEK = weekOf(localDateOrThrow('2027-01-13'));

const show = (kept: number | undefined, before?: number, weeksAgo = 1) =>
  seekersToShow(
    { week: WEEK, kept, weeklyTarget: 6 },
    before === undefined ? undefined : { week: weekAfter(WEEK, -weeksAgo), jobSeekers: before },
  );

it.each([
  [3, 2, { value: '3', state: 'kept', isAsked: false }],
  [0, 2, { value: '0', state: 'kept', isAsked: false }],
  [undefined, 2, { value: '2', state: 'fromBefore', isAsked: false }],
  [undefined, undefined, { value: '', state: 'unknown', isAsked: true }],
])('shows of %p kept and %p before the number of job seekers %j', (kept, before, shown) => {
  expect(show(kept, before)).toMatchObject(shown);
});

it('asks again when the number is four weeks old', () => {
  expect([1, 2, 3, 4, 5].map((ago) => show(undefined, 5, ago).isAsked)).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});

it('says of a number below three that it would ease the week', () => {
  expect([0, 1, 2, 3, 4].map((before) => show(undefined, before).doesEase)).toEqual([
    true,
    true,
    true,
    false,
    false,
  ]);
});
