import { localDateOrThrow } from '../../../domain/local-date';
import { answer, claim, release } from '../../../domain/tickets/decisions';
import { remind, reminderDue, workingDaysBetween } from '../../../domain/tickets/reminders';
import { asked, changed, pressOn } from './tickets';

const dueAt = (ticket: typeof asked, now: string) =>
  reminderDue(ticket, { now: new Date(now), timeZone: 'Europe/Helsinki' });

const claimed = changed(claim(asked, pressOn(asked, 'expert')));

it.each([
  ['2026-11-20', '2026-11-20', 0],
  ['2026-11-20', '2026-11-22', 0],
  ['2026-11-20', '2026-11-23', 1],
  ['2026-11-21', '2026-11-23', 1],
  ['2026-11-16', '2026-11-20', 4],
  ['2026-11-16', '2026-11-30', 10],
  ['2026-11-17', '2026-12-02', 11],
  ['2026-11-20', '2026-11-19', 0],
])('from %s to %s there are %i working days', (from, to, days) => {
  expect(workingDaysBetween(localDateOrThrow(from), localDateOrThrow(to))).toBe(days);
});

it('reminds of an open question two working days later, the week-end not counted', () => {
  expect(dueAt(asked, '2026-11-23T21:59:00Z')).toBeUndefined();
  expect(dueAt(asked, '2026-11-23T22:00:00Z')).toBe('unclaimed');
});

it('reminds of a claimed one five days later, and not of one that is answered', () => {
  expect(dueAt(claimed, '2026-11-24T21:59:00Z')).toBeUndefined();
  expect(dueAt(claimed, '2026-11-24T22:00:00Z')).toBe('unanswered');
  const answered = changed(answer(claimed, pressOn(claimed, 'expert'), 'A'));
  expect(dueAt(answered, '2026-12-24T00:00:00Z')).toBeUndefined();
});

it('reminds once for each wait', () => {
  const clock = { now: new Date('2026-11-24T08:00:00.000Z'), timeZone: 'Europe/Helsinki' };
  const once = changed(remind(asked, clock));
  expect(remind(once, clock)).toEqual({ kind: 'over' });
  expect(dueAt(once, '2026-12-24T00:00:00Z')).toBeUndefined();
  // The reminder is no step: a card from before it is as good as ever.
  const taken = changed(claim(once, pressOn(asked, 'expert', '2026-11-25T08:00:00.000Z')));
  expect(dueAt(taken, '2026-11-30T08:00:00Z')).toBe('unanswered');
  const back = changed(release(taken, pressOn(taken, 'expert', '2026-12-01T08:00:00.000Z'), false));
  expect(dueAt(back, '2026-12-02T08:00:00Z')).toBeUndefined();
  expect(dueAt(back, '2026-12-03T08:00:00Z')).toBe('unclaimed');
});
