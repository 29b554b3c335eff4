import { v5 as uuidFrom } from 'uuid';
import { canRestore } from '../../domain/kit/undo';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { ownReviews } from './own-reviews';
import type { ReviewPlace } from './review-place';

const WITHDRAWALS = 'd3c3c1be-52f6-45f0-8f8b-4f2f0d6f6c11';

/** All of the presser's own marks of the week, with what was added later. */
export async function withdrawReviews(
  turn: Turn,
  { team, week }: ReviewPlace,
  token: string,
  { store }: Lent,
): Promise<void> {
  for (const { id } of await ownReviews(turn, team, week, store))
    await store.weekNotes.withdrawReview(team.id, week, id, {
      actorId: turn.who.id,
      at: turn.now,
      token: uuidFrom(`${token}\n${id}`, WITHDRAWALS),
    });
}

/** What was taken back together comes back together. */
export async function restoreReviews(
  turn: Turn,
  { team, week }: ReviewPlace,
  token: string,
  { store }: Lent,
): Promise<void> {
  const { withdrawn } = await store.weekNotes.between(team.id, week, week);
  for (const { id, by, withdrawnAt } of withdrawn) {
    if (by !== turn.who.id || !canRestore(new Date(withdrawnAt), turn.now)) continue;
    await store.weekNotes.restoreReview(team.id, week, id, {
      actorId: turn.who.id,
      at: turn.now,
      token: uuidFrom(`restore\n${token}\n${id}`, WITHDRAWALS),
    });
  }
}
