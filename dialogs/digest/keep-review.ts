import type { z } from 'zod';
import type { reviewWeek } from '../../cards/digest/digest-actions';
import { absenceChanges } from '../../domain/digest/absence-changes';
import { coachesOf } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { ownReviews } from './own-reviews';
import type { ReviewPlace } from './review-place';

export async function keepReview(
  turn: Turn,
  { team, week }: ReviewPlace,
  said: { token: string; note?: string | undefined; targets?: string | undefined },
  { store }: Lent,
): Promise<void> {
  const { token, note, targets } = said;
  const isMarked = (await ownReviews(turn, team, week, store)).length > 0;
  // Marked from another card, say the reminder, there is nothing to add.
  if (isMarked && note === undefined && targets === undefined) return;
  const { id, name } = turn.who;
  await store.weekNotes.review(
    team.id,
    { week, by: id, byName: name, at: turn.now.toISOString(), note, targets },
    { actorId: id, at: turn.now, token },
  );
}

export async function keepAbsences(
  turn: Turn,
  { team, week }: ReviewPlace,
  data: Pick<z.infer<typeof reviewWeek.schema>, 'token' | 'absences' | 'absentBefore'>,
  { store }: Lent,
): Promise<void> {
  const coaches = coachesOf(team);
  const { away, back } = absenceChanges(
    { shown: data.absentBefore, ticked: data.absences },
    coaches.map(({ id }) => id),
  );
  const tell = (coachId: string, absence: 'other' | undefined) =>
    store.weekNotes.tell(
      team.id,
      { coachId, week, absence },
      { actorId: turn.who.id, at: turn.now, token: `absence:${data.token}:${coachId}` },
    );
  for (const coachId of away) await tell(coachId, 'other');
  for (const coachId of back) await tell(coachId, undefined);
}
