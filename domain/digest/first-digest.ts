import { dayAt, weekOf } from '../local-date';
import { digestRuns } from './schedule';
import type { Timetable } from './sending';

const DAYS_AHEAD = 35;
const DAY_MS = 24 * 60 * 60 * 1000;

/** When the first digest goes out that covers the week in which a team was set up. */
export function firstDigestAt(
  createdAt: Date,
  { digest, timeZone }: Pick<Timetable, 'digest' | 'timeZone'>,
): Date | undefined {
  const first = weekOf(dayAt(createdAt, timeZone));
  const until = new Date(createdAt.getTime() + DAYS_AHEAD * DAY_MS);
  return digestRuns(digest, timeZone, createdAt, until).find(({ week }) => week >= first)?.at;
}
