import type { Absence } from '../../domain/digest/coach-week';
import { weeksBetween } from '../../domain/friday/absence-weeks';
import type { AbsenceNotice } from '../../domain/friday/read-absence';
import { daysOf, type Week } from '../../domain/local-date';
import { refreshDigests } from '../digest/refresh';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from '../meetings/coach-teams';
import type { Lent } from './lent';

/**
 * Marks the speaker's weeks in every team the speaker coaches. A reason told earlier is not
 * replaced by none. Returns the reason that stands for the first week.
 */
export async function markAbsent(
  turn: Turn,
  { store }: Lent,
  notice: AbsenceNotice,
): Promise<Absence | undefined> {
  const coachId = turn.who.id;
  const marked = await forEachWeek(turn, notice, async (teamId, week) => {
    const present = await store.weekNotes.coachWeek(teamId, coachId, week);
    const isVague = notice.absence === undefined || notice.absence === 'other';
    const absence = isVague ? (present?.absence ?? notice.absence) : notice.absence;
    if (present?.isSilent && present.absence === absence) return absence;
    const told = { coachId, week, absence, isSilent: true };
    await store.weekNotes.tell(teamId, told, by(turn, 'absent', week));
    return absence;
  });
  await store.coachPrompts.answered(coachId, turn.now);
  await refreshTold(turn, { store }, notice);
  return marked[0];
}

/** The weeks count again, and are asked about. */
export async function markPresent(
  turn: Turn,
  { store }: Lent,
  span: Pick<AbsenceNotice, 'from' | 'to'>,
): Promise<void> {
  const coachId = turn.who.id;
  await forEachWeek(turn, span, async (teamId, week) => {
    const present = await store.weekNotes.coachWeek(teamId, coachId, week);
    if (!present?.isSilent && !present?.absence) return;
    const told = { coachId, week, absence: undefined, isSilent: undefined };
    await store.weekNotes.tell(teamId, told, by(turn, 'present', week));
  });
  await store.coachPrompts.answered(coachId, turn.now);
  await refreshTold(turn, { store }, span);
}

/** What is told of a week that is over changes the targets and means of its digests. */
export async function refreshTold(
  turn: Turn,
  services: Pick<Lent, 'store'>,
  span: Pick<AbsenceNotice, 'from' | 'to'>,
): Promise<void> {
  const days = weeksBetween(span).map((week) => daysOf(week).monday);
  for (const { id } of coachTeamsOf(turn)) await refreshDigests(turn, services, id, days);
}

function forEachWeek<Outcome>(
  turn: Turn,
  span: Pick<AbsenceNotice, 'from' | 'to'>,
  work: (teamId: string, week: Week) => Promise<Outcome>,
): Promise<Outcome[]> {
  return Promise.all(
    weeksBetween(span).flatMap((week) => coachTeamsOf(turn).map(({ id }) => work(id, week))),
  );
}

function by(turn: Turn, what: string, week: Week) {
  return { actorId: turn.who.id, at: turn.now, token: `${what}:${week}:${turn.deliveryId}` };
}
