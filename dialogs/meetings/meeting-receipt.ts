import { receiptCard } from '../../cards/meetings/receipt-card';
import { undoneCard } from '../../cards/meetings/undone-card';
import { canRestore } from '../../domain/kit/undo';
import { dayAt, daysOf, weekNumberOf, weekOf } from '../../domain/local-date';
import type { NextContact } from '../../domain/log-text/next-contact';
import { cupOf } from '../../domain/meetings/cup';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import { countsInWeek } from '../../domain/meetings/meeting';
import { weekTarget } from '../../domain/meetings/week-target';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';

/** What a receipt needs of the register. */
export interface MeetingEmployer {
  readonly employer: { readonly id: string; readonly name: string };
  /** ISO instant. */
  readonly addedAt: string;
}

/** What is known beside the meeting. */
export interface ReceiptBeside {
  /** When it was read too. */
  readonly employer?: MeetingEmployer | undefined;
  /** The further contact that the same message told of. */
  readonly next?: NextContact | undefined;
  readonly isOpened?: boolean | undefined;
}

/**
 * The receipt of a meeting as it was just read or written; of one that was undone, the way back.
 */
export async function receiptFor(
  turn: Turn,
  services: Lent,
  logged: LoggedMeeting,
  { employer: known, next, isOpened }: ReceiptBeside = {},
): Promise<Reply> {
  const { teamId, employerId } = logged.meeting;
  const employer =
    known?.employer.id === employerId
      ? known
      : services.store.employers.findCurrent(teamId, employerId).then((found) => found?.value);
  return logged.undoneAt
    ? undoneReceipt(turn, logged, new Date(logged.undoneAt), await employer)
    : keptReceipt(turn, services, logged, { employer, next, isOpened });
}

async function keptReceipt(
  turn: Turn,
  { store, timeZone }: Lent,
  { meeting, history, loggedAt }: LoggedMeeting,
  beside: {
    readonly employer: MeetingEmployer | Promise<MeetingEmployer | undefined>;
    readonly next: NextContact | undefined;
    readonly isOpened: boolean | undefined;
  },
): Promise<Reply> {
  const { teamId, coachId, employerId, metOn, channel } = meeting;
  const team = turn.teams.find(({ id }) => id === teamId);
  const week = weekOf(metOn);
  const { monday, sunday } = daysOf(week);
  const [employer, counted, jobSeekers, teamDays, ownDays] = await Promise.all([
    beside.employer,
    store.meetings.countedOf(teamId, coachId, monday, sunday),
    store.weekNotes.jobSeekers(teamId, coachId, week),
    store.meetings.faceToFaceDays(teamId, employerId, { to: metOn }),
    // Told of a cup alone.
    channel === 'faceToFace'
      ? store.meetings.faceToFaceDays(teamId, employerId, { to: metOn, coachId })
      : 0,
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
    next: beside.next,
    isOpened: beside.isOpened,
    surface: turn.surface,
  });
}

function undoneReceipt(
  turn: Turn,
  { meeting }: LoggedMeeting,
  undoneAt: Date,
  known: MeetingEmployer | undefined,
): Reply {
  return undoneCard(turn.language, {
    meeting,
    employerName: known?.employer.name ?? '',
    surface: turn.surface,
    canRestore: canRestore(undoneAt, turn.now),
  });
}
