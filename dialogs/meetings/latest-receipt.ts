import { addDays } from '../../domain/local-date';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from './coach-teams';
import type { Lent } from './lent';
import { receiptFor } from './meeting-receipt';

/** Meetings are seldom logged later than this. */
const DAYS_BACK = 62;

/** What the coach logged last, whatever its day, with the buttons that edit and undo it. */
export async function latestReceipt(turn: Turn, services: Lent): Promise<Reply | undefined> {
  const { meetings } = services.store;
  const since = addDays(turn.today, -DAYS_BACK);
  const found = await Promise.all(
    coachTeamsOf(turn).map(({ id }) => meetings.loggedBy(id, turn.who.id, since, turn.today)),
  );
  const [latest] = found
    .flat()
    .map(({ value }) => value)
    .sort((a, b) => b.loggedAt.localeCompare(a.loggedAt));
  return latest && receiptFor(turn, services, latest);
}
