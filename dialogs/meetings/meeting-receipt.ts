import { errorCard } from '../../cards/kit/error-card';
import { receiptCard, undoneCard } from '../../cards/meetings/receipt-card';
import { canRestore } from '../../domain/kit/undo';
import { dayAt, daysOf, weekNumberOf, weekOf } from '../../domain/local-date';
import { cupOf } from '../../domain/meetings/cup';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { countsInWeek } from '../../domain/meetings/meeting';
import { weekTarget } from '../../domain/meetings/week-target';
import type { Reply, Turn } from '../kit/turn';
import type { Lent } from './lent';

/** The receipt of a meeting as it is kept now; of one that was undone, the way back. */
export async function receiptOf(
  turn: Turn,
  services: Lent,
  which: { meetingId: string; teamId: string },
): Promise<Reply> {
  const found = await services.store.meetings.find(which.teamId, which.meetingId);
  if (!found) return errorCard(turn.language, { kind: 'misunderstood' });
  return receiptFor(turn, services, found.value);
}

/** What a receipt needs of the register. */
export interface KnownEmployer {
  readonly employer: { readonly id: string; readonly name: string };
  /** ISO instant. */
  readonly addedAt: string;
}

/** As `receiptOf`, of a meeting that was just read or written; `known` when the employer was too. */
export async function receiptFor(
  turn: Turn,
  services: Lent,
  logged: LoggedMeeting,
  known?: KnownEmployer,
): Promise<Reply> {
  const { teamId, employerId } = logged.meeting;
  const employer =
    known?.employer.id === employerId
      ? known
      : services.store.employers.findCurrent(teamId, employerId).then((found) => found?.value);
  return logged.undoneAt
    ? undoneReceipt(turn, logged, new Date(logged.undoneAt), await employer)
    : keptReceipt(turn, services, logged, employer);
}

async function keptReceipt(
  turn: Turn,
  { store, timeZone }: Lent,
  { meeting, history, loggedAt }: LoggedMeeting,
  known: KnownEmployer | Promise<KnownEmployer | undefined>,
): Promise<Reply> {
  const { teamId, coachId, employerId, metOn } = meeting;
  const team = turn.teams.find(({ id }) => id === teamId);
  const week = weekOf(metOn);
  const { monday, sunday } = daysOf(week);
  const [employer, counted, jobSeekers, teamDays, ownDays] = await Promise.all([
    known,
    store.meetings.countedOf(teamId, coachId, monday, sunday),
    store.weekNotes.jobSeekers(teamId, coachId, week),
    store.meetings.faceToFaceDays(teamId, employerId, { to: metOn }),
    store.meetings.faceToFaceDays(teamId, employerId, { to: metOn, coachId }),
  ]);
  const changedAt = history.at(-1)?.until;
  return receiptCard(turn.language, {
    meeting,
    employerName: employer?.employer.name ?? '',
    // Both were written in one go with the first version of the meeting.
    isNewEmployer: employer?.addedAt === loggedAt,
    counted,
    target: weekTarget({ weeklyTarget: team?.weeklyTarget, jobSeekers }),
    otherWeek: week === weekOf(turn.today) ? undefined : weekNumberOf(week),
    doesCount: countsInWeek(meeting),
    cup: cupOf(teamDays),
    ownDays,
    changedOn: changedAt ? dayAt(new Date(changedAt), timeZone) : undefined,
    surface: turn.surface,
  });
}

function undoneReceipt(
  turn: Turn,
  { meeting }: LoggedMeeting,
  undoneAt: Date,
  known: KnownEmployer | undefined,
): Reply {
  return undoneCard(turn.language, {
    meeting,
    employerName: known?.employer.name ?? '',
    surface: turn.surface,
    canRestore: canRestore(undoneAt, turn.now),
  });
}
