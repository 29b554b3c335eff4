import { errorCard } from '../../cards/kit/error-card';
import { receiptCard, undoneCard } from '../../cards/meetings/receipt-card';
import { canRestore } from '../../domain/kit/undo';
import { dayAt, daysOf, weekNumberOf, weekOf } from '../../domain/local-date';
import { cupOf } from '../../domain/meetings/cup';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { countsInWeek } from '../../domain/meetings/meeting';
import { weekTarget } from '../../domain/meetings/week-target';
import type { Reply, Services, Turn } from '../kit/turn';

/** The receipt of a meeting as it is kept now; of one that was undone, the way back. */
export async function receiptOf(
  turn: Turn,
  services: Services,
  which: { meetingId: string; teamId: string },
): Promise<Reply> {
  const found = await services.store.meetings.find(which.teamId, which.meetingId);
  if (!found) return errorCard(turn.language, { kind: 'misunderstood' });
  return receiptFor(turn, services, found.value);
}

/** As `receiptOf`, of a meeting that was just read or written. */
export async function receiptFor(
  turn: Turn,
  services: Services,
  logged: LoggedMeeting,
): Promise<Reply> {
  return logged.undoneAt
    ? undoneReceipt(turn, services, logged, new Date(logged.undoneAt))
    : keptReceipt(turn, services, logged);
}

async function keptReceipt(
  turn: Turn,
  { store, timeZone }: Services,
  { meeting, history, loggedAt }: LoggedMeeting,
): Promise<Reply> {
  const { teamId, coachId, employerId, metOn } = meeting;
  const team = turn.teams.find(({ id }) => id === teamId);
  const week = weekOf(metOn);
  const { monday, sunday } = daysOf(week);
  const [employer, counted, jobSeekers, teamDays, ownDays] = await Promise.all([
    store.employers.findCurrent(teamId, employerId),
    store.meetings.countedOf(teamId, coachId, monday, sunday),
    store.weekNotes.jobSeekers(teamId, coachId, week),
    store.meetings.faceToFaceDays(teamId, employerId, { to: metOn }),
    store.meetings.faceToFaceDays(teamId, employerId, { to: metOn, coachId }),
  ]);
  const changedAt = history.at(-1)?.until;
  return receiptCard(turn.language, {
    meeting,
    employerName: employer?.value.employer.name ?? '',
    // Both were written in one go with the first version of the meeting.
    isNewEmployer: employer?.value.addedAt === loggedAt,
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

async function undoneReceipt(
  turn: Turn,
  { store }: Services,
  { meeting }: LoggedMeeting,
  undoneAt: Date,
): Promise<Reply> {
  const employer = await store.employers.findCurrent(meeting.teamId, meeting.employerId);
  return undoneCard(turn.language, {
    meeting,
    employerName: employer?.value.employer.name ?? '',
    surface: turn.surface,
    canRestore: canRestore(undoneAt, turn.now),
  });
}
