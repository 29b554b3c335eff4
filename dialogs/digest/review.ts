import { v5 as uuidFrom } from 'uuid';
import type { z } from 'zod';
import { restoreReview, reviewWeek, withdrawReview } from '../../cards/digest/digest-actions';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { absenceChanges } from '../../domain/digest/absence-changes';
import { periodOfKey } from '../../domain/digest/period-key';
import { lastWeekOf } from '../../domain/digest/period-spans';
import { readReviewForm } from '../../domain/digest/review-form';
import { canRestore } from '../../domain/kit/undo';
import { daysOf, type Week } from '../../domain/local-date';
import { type CoachingTeam, coachesOf } from '../../domain/teams/team';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { ledTeam, showDigest } from './ask-digest';
import type { Lent } from './lent';
import { refreshDigests } from './refresh';

const WITHDRAWALS = 'd3c3c1be-52f6-45f0-8f8b-4f2f0d6f6c11';

/** Marking a week as gone through (Kriteerit 17, 8.2 and 8.5), and taking the mark back. */
export const reviewRoutes: readonly Route[] = [
  onAction(reviewWeek, async (turn, data, services) => {
    const place = placeOf(turn, data);
    if (typeof place === 'string') return errorCard(turn.language, { kind: place });
    const read = readReviewForm(data);
    if (read.kind === 'invalid') {
      const { note, targets, absences, absentBefore } = data;
      const typed = { values: { note, targets, absences }, errors: read.errors, absentBefore };
      return showDigest(turn, { ...place, typed }, services);
    }
    await keepReview(turn, place, { ...data, ...read }, services);
    await keepAbsences(turn, place, data, services);
    const { monday } = daysOf(place.week);
    await refreshDigests(turn, services, place.team.id, [monday], turn.who.id);
    return { ...(await showDigest(turn, place, services)), lasts: true };
  }),
  onAction(withdrawReview, async (turn, data, services) => {
    const place = placeOf(turn, data);
    if (typeof place === 'string') return errorCard(turn.language, { kind: place });
    await withdraw(turn, place, data.token, services);
    const notices = [wordsIn(turn.language)('digest.review.withdrawn')];
    return { ...(await showDigest(turn, { ...place, notices }, services)), lasts: true };
  }),
  onAction(restoreReview, async (turn, data, services) => {
    const place = placeOf(turn, data);
    if (typeof place === 'string') return errorCard(turn.language, { kind: place });
    await restore(turn, place, data.token, services);
    return { ...(await showDigest(turn, place, services)), lasts: true };
  }),
];

interface ReviewPlace {
  readonly team: CoachingTeam;
  readonly week: Week;
  /** What the card was of, and is again afterwards. */
  readonly period: NonNullable<ReturnType<typeof periodOfKey>>;
}

function placeOf(
  turn: Turn,
  { teamId, week, period }: { teamId: string; week: string; period: string },
): ReviewPlace | 'notAllowed' | 'misunderstood' {
  const team = ledTeam(turn, teamId);
  if (!team) return 'notAllowed';
  const ofWeek = periodOfKey(week, turn.today);
  const shown = periodOfKey(period, turn.today);
  if (ofWeek?.kind !== 'week' || !shown) return 'misunderstood';
  return { team, week: lastWeekOf(ofWeek), period: shown };
}

async function keepReview(
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

async function keepAbsences(
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

/** All of the presser's own marks of the week, with what was added later. */
async function withdraw(
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
async function restore(
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

async function ownReviews(
  { who }: Turn,
  { id }: CoachingTeam,
  week: Week,
  { weekNotes }: Lent['store'],
) {
  const { reviews } = await weekNotes.between(id, week, week);
  return reviews.filter(({ by }) => by === who.id);
}
