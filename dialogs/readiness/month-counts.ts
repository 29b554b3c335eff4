import type { MonthCount } from '../../cards/readiness/months-part';
import { addMonths, dayStart, firstOfMonth } from '../../domain/local-date';
import { canSeeFinishedLists } from '../../domain/permissions';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

const MONTHS_SHOWN = 6;

/** For a leader: how many lists the people of each led team took to the result, by month. */
export async function monthCounts(
  { access, teams, today }: Turn,
  { store, timeZone }: Lent,
): Promise<MonthCount[]> {
  const led = teams.filter(({ id }) => canSeeFinishedLists(access, id));
  const first = firstOfMonth(today);
  const months = Array.from({ length: MONTHS_SHOWN }, (_, back) => addMonths(first, -back));
  return Promise.all(
    led.map(async (team) => ({
      teamName: team.name,
      months: await Promise.all(
        months.map(async (month) => ({
          month,
          count: await store.readinessRuns.finishedIn(team.id, {
            from: dayStart(month, timeZone),
            to: dayStart(addMonths(month, 1), timeZone),
          }),
        })),
      ),
    })),
  );
}
