import type { LoggedMeeting } from './logged-meeting';
import type { Meeting } from './meeting';

/**
 * What the coach is told of before a meeting is kept: the own one with the same employer on the
 * same day that was logged last. Nothing when the meeting itself is kept already, or when the coach
 * has been told of it.
 *
 * @param sameDay what is kept of the employer's day
 * @param toldId the id of the meeting that the coach was told of
 */
export function loggedBefore(
  sameDay: readonly LoggedMeeting[],
  { id, coachId }: Pick<Meeting, 'id' | 'coachId'>,
  toldId: string | undefined,
): LoggedMeeting | undefined {
  const own = sameDay.filter(({ meeting }) => meeting.coachId === coachId);
  if (own.some(({ meeting }) => meeting.id === id)) return undefined;
  const last = own.reduce<LoggedMeeting | undefined>(
    (latest, logged) => (latest && latest.loggedAt > logged.loggedAt ? latest : logged),
    undefined,
  );
  return last?.meeting.id === toldId ? undefined : last;
}
