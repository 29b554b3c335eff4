import type { Unsent } from '../../cards/digest/digest-view';
import type { OutboxState } from '../../domain/deliveries/outbox-row';
import { lastWeekOf } from '../../domain/digest/period-spans';
import { weekAfter } from '../../domain/digest/week-after';
import type { Lent } from './lent';
import type { Reading } from './reading';

const UNSENT: readonly OutboxState[] = ['unknown', 'failed', 'expired'];

/**
 * Messages to this leader and to the channel that may not have arrived: of the week, and of the
 * one before it, whose digest its reader may never have seen.
 */
export async function unsentOf(
  { readerId, team, period }: Reading,
  { outbox }: Pick<Lent['store'], 'outbox'>,
): Promise<Unsent[]> {
  if (period.kind !== 'week') return [];
  const last = lastWeekOf(period);
  const weeks = [weekAfter(last, -1), last];
  const rows = await Promise.all(weeks.map((week) => outbox.about(team.id, week)));
  return rows.flat().flatMap(({ value: { id, make, state: became } }): Unsent[] => {
    if (!make || !UNSENT.includes(became)) return [];
    const state = became === 'unknown' ? 'unknown' : 'failed';
    if (make.kind === 'channelDigest')
      return [{ rowId: id, to: 'channel', state, week: make.week }];
    return make.kind === 'leaderDigest' && make.leaderId === readerId
      ? [{ rowId: id, to: 'leader', state, week: make.week }]
      : [];
  });
}
