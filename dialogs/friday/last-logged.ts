import { addDays, dayAt } from '../../domain/local-date';
import type { Store } from '../../storage/store';

/** A meeting is seldom logged later than this after its day. */
const BACKDATED_DAYS = 28;

interface LoggedSince {
  readonly coachId: string;
  readonly teamIds: readonly string[];
  readonly since: Date;
  readonly now: Date;
  readonly timeZone: string;
}

/** When the coach last logged a meeting since an instant, in any of the teams. */
export async function lastLoggedSince(
  { meetings }: Pick<Store, 'meetings'>,
  { coachId, teamIds, since, now, timeZone }: LoggedSince,
): Promise<Date | undefined> {
  const from = addDays(dayAt(since, timeZone), -BACKDATED_DAYS);
  const to = dayAt(now, timeZone);
  const found = await Promise.all(
    teamIds.map((teamId) => meetings.loggedBy(teamId, coachId, from, to)),
  );
  const last = found
    .flat()
    .map(({ value }) => value.loggedAt)
    .sort()
    .at(-1);
  return last !== undefined && last >= since.toISOString() ? new Date(last) : undefined;
}
