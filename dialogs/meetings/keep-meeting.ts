import { errorCard } from '../../cards/kit/error-card';
import type { MeetingFormData } from '../../cards/meetings/meeting-form-actions';
import type { LocalDate } from '../../domain/local-date';
import { loggedBefore } from '../../domain/meetings/logged-before';
import { changeMeeting, isSettled, type LoggedMeeting } from '../../domain/meetings/logged-meeting';
import type { Meeting } from '../../domain/meetings/meeting';
import { canEditMeeting } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { valueNow } from '../../storage/kit/change-outcome';
import { refreshDigests } from '../digest/refresh';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { coachTeamsOf } from './coach-teams';
import { delicateInForm, withoutTaken } from './delicate-in-form';
import type { Lent } from './lent';
import { type FormRequest, formReply } from './meeting-form-reply';
import { type ReceiptBeside, receiptFor } from './meeting-receipt';
import { type FormReading, readMeeting } from './read-meeting';

interface Form {
  readonly team: CoachingTeam;
  readonly data: MeetingFormData;
  /** Shows it again with what is wrong. */
  readonly again: (more: Partial<FormRequest>) => Promise<Reply>;
}

/** Save: keeps the meeting the form tells of, once, or shows the form again with what is wrong. */
export async function keepMeeting(
  turn: Turn,
  typed: MeetingFormData,
  services: Lent,
): Promise<Reply> {
  const data = withoutTaken(typed);
  const teams = coachTeamsOf(turn);
  const team = teams.find(({ id }) => id === data.teamId);
  if (!team) return notAllowed(turn);
  const { meetingId, found, readOn, edit, offers, next, keptWords } = data;
  const request = {
    team,
    teams,
    meetingId,
    form: data,
    found,
    readOn,
    edit,
    offers,
    next,
    keptWords,
  };
  const again: Form['again'] = (more) => formReply(turn, services, { ...request, ...more });
  return edit
    ? keepEdit(turn, services, { team, data, again }, edit)
    : keepNew(turn, services, { team, data, again });
}

async function keepNew(turn: Turn, services: Lent, { team, data, again }: Form): Promise<Reply> {
  const { employers, meetings } = services.store;
  const read = await readMeeting(turn, data, services);
  if (read.kind === 'again') {
    // What was kept by an earlier press is not asked about again.
    const kept = await meetings.find(team.id, data.meetingId);
    return kept ? ownReceipt(turn, services, kept.value, { next: data.next }) : again(read.request);
  }
  const { meeting, employer, added } = read;
  const delicate = delicateInForm(data, { employer: nameOf(read) });
  if (delicate.length > 0) return again({ delicate });
  const before = added ? undefined : await loggedBeforeOf(meeting, data, services);
  if (before) return again({ loggedBefore: before });
  const belongings = added ? employers.additions(added, turn.who.id, turn.now) : [];
  const outcome = await meetings.log(meeting, turn.now, belongings);
  const logged = valueNow(outcome);
  return logged
    ? ownReceipt(turn, services, logged, { employer, next: data.next })
    : errorCard(turn.language, { kind: 'misunderstood' });
}

/** The meeting of the same coach, employer and day that has to be told of first. */
async function loggedBeforeOf(
  meeting: Meeting,
  { toldOf }: MeetingFormData,
  { store, timeZone }: Lent,
): Promise<FormRequest['loggedBefore']> {
  const { teamId, employerId, metOn } = meeting;
  const sameDay = await store.meetings.onDay(teamId, employerId, metOn);
  const before = loggedBefore(
    sameDay.map(({ value }) => value),
    meeting,
    toldOf,
  );
  return before
    ? {
        meetingId: before.meeting.id,
        channel: before.meeting.channel,
        loggedAt: new Date(before.loggedAt),
        timeZone,
      }
    : undefined;
}

async function keepEdit(
  turn: Turn,
  services: Lent,
  { team, data, again }: Form,
  edit: NonNullable<MeetingFormData['edit']>,
): Promise<Reply> {
  const { employers, meetings } = services.store;
  const present = await meetings.find(team.id, data.meetingId);
  if (!present) return errorCard(turn.language, { kind: 'misunderstood' });
  const { value: former } = present;
  if (!canEditMeeting(turn.access, former.meeting)) return notAllowed(turn);
  if (isSettled(former, edit.token)) return ownReceipt(turn, services, former);
  const read = await readMeeting(turn, data, services, former.meeting);
  if (read.kind === 'again') return again(read.request);
  const { meeting, employer, added } = read;
  const delicate = delicateInForm(data, { employer: nameOf(read), former: former.meeting });
  if (delicate.length > 0) return again({ delicate });
  const { id: actorId } = turn.who;
  const { token, etag: base } = edit;
  if (added) await employers.add(added, actorId, turn.now);
  const by = { actorId, action: 'edit' as const, token, at: turn.now, base };
  const outcome = await meetings.change(present, by, (kept) => changeMeeting(kept, meeting, by));
  if (outcome.kind === 'overtaken') {
    const etag = outcome.present?.etag ?? base;
    return again({ notice: 'overtaken', edit: { token, etag } });
  }
  const formerMetOn = former.meeting.metOn;
  return ownReceipt(turn, services, valueNow(outcome) ?? former, { employer, formerMetOn });
}

function nameOf({
  added,
  employer,
}: Extract<FormReading, { kind: 'meeting' }>): string | undefined {
  return (added ?? employer?.employer)?.name;
}

interface Beside extends ReceiptBeside {
  readonly formerMetOn?: LocalDate;
}

/** A press may have ended between its write and this: the digests are told again. */
async function ownReceipt(
  turn: Turn,
  services: Lent,
  logged: LoggedMeeting,
  { employer, formerMetOn, next }: Beside = {},
): Promise<Reply> {
  const { teamId, metOn } = logged.meeting;
  if (!canEditMeeting(turn.access, logged.meeting)) return notAllowed(turn);
  await refreshDigests(turn, services, teamId, [formerMetOn ?? metOn, metOn]);
  return receiptFor(turn, services, logged, { employer, next });
}
