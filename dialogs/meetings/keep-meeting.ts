import { errorCard } from '../../cards/kit/error-card';
import type { MeetingFormData } from '../../cards/meetings/meeting-form-card';
import type { LoggedMeeting } from '../../domain/meetings/logged-meeting';
import type { Meeting } from '../../domain/meetings/meeting';
import { checkMeetingForm } from '../../domain/meetings/meeting-form';
import { canEditMeeting } from '../../domain/permissions';
import type { EmployerFields } from '../../storage/employers/employers';
import type { Stored } from '../../storage/kit/record';
import { refreshDigests } from '../digest/refresh';
import type { Reply, Services, Turn } from '../kit/turn';
import { coachTeamsOf } from './coach-teams';
import { type FormRequest, formReply } from './meeting-form-reply';
import { receiptFor, receiptOf } from './meeting-receipt';
import { type EmployerOutcome, newEmployerFor } from './new-employer';

/** Save: keeps the meeting the form tells of, once, or shows the form again with what is wrong. */
export async function keepMeeting(
  turn: Turn,
  data: MeetingFormData,
  services: Services,
): Promise<Reply> {
  const teams = coachTeamsOf(turn);
  const team = teams.find(({ id }) => id === data.teamId);
  if (!team) return errorCard(turn.language, { kind: 'notAllowed' });
  const present = await services.store.meetings.find(team.id, data.meetingId);
  if (present && !canEditMeeting(turn.access, present.value.meeting))
    return errorCard(turn.language, { kind: 'notAllowed' });
  if (data.edit && !present) return errorCard(turn.language, { kind: 'misunderstood' });
  if (present && isKeptAlready(present.value, data)) {
    // The first press may have ended between its write and this.
    await refreshDigests(turn, services, team.id, [present.value.meeting.metOn]);
    return receiptFor(turn, services, present.value);
  }

  const again = (more: Partial<FormRequest>) =>
    formReply(turn, services, {
      team,
      teams,
      meetingId: data.meetingId,
      form: data,
      found: data.found,
      edit: data.edit,
      confirmNew: data.confirmNew,
      ...more,
    });
  const facts = await factsFor(turn, data, services, present?.value.meeting);
  const checked = checkMeetingForm(data, facts);
  if (checked.kind === 'invalid') return again({ errors: checked.errors });
  const employer: EmployerOutcome =
    checked.employer.kind === 'new'
      ? await newEmployerFor(checked.employer.name, data, services)
      : { kind: 'use', id: facts.employerId ?? checked.employer.id };
  if (employer.kind === 'ask') return again({ likelySame: employer.names });

  const meeting: Meeting = {
    ...checked.meeting,
    // Codes switched off after it was kept: an edit of something else does not drop it.
    clientCode: services.features.clientCodes
      ? checked.meeting.clientCode
      : present?.value.meeting.clientCode,
    id: data.meetingId,
    teamId: team.id,
    coachId: turn.who.id,
    employerId: employer.id,
  };
  if (!present) return logNew(turn, services, meeting, employer.added);
  if (!data.edit) return receiptOf(turn, services, data);
  return changeKept(turn, services, {
    present,
    meeting,
    edit: data.edit,
    added: employer.added,
    again,
  });
}

/** The form was saved before: the same press again, a repeat of Teams', or a stale card. */
function isKeptAlready(present: LoggedMeeting, data: MeetingFormData): boolean {
  return !data.edit || present.lastEdit === data.edit.token || present.undoneAt !== undefined;
}

async function factsFor(
  turn: Turn,
  data: MeetingFormData,
  { store, features }: Services,
  former: Meeting | undefined,
) {
  const code = features.clientCodes ? data.clientCode.trim().toUpperCase() : '';
  const [employer, codeOwner] = await Promise.all([
    // The one it was merged into, when the form was opened before that.
    data.employerId ? store.employers.findCurrent(data.teamId, data.employerId) : undefined,
    code ? store.meetings.coachUsingCode(data.teamId, code) : undefined,
  ]);
  return {
    today: turn.today,
    clientCodes: features.clientCodes ? ('on' as const) : ('off' as const),
    isKnownEmployer: employer !== undefined,
    employerId: employer?.value.employer.id,
    formerMetOn: former?.metOn,
    ownClientCodes: codeOwner && codeOwner !== turn.who.id ? [] : undefined,
  };
}

async function logNew(
  turn: Turn,
  services: Services,
  meeting: Meeting,
  added: EmployerFields | undefined,
): Promise<Reply> {
  const { meetings, employers } = services.store;
  const belongings = added ? employers.additions(added, turn.who.id, turn.now) : [];
  const outcome = await meetings.log(meeting, turn.now, belongings);
  await refreshDigests(turn, services, meeting.teamId, [meeting.metOn]);
  if (outcome.kind === 'logged') return receiptFor(turn, services, outcome.logged);
  // Refused as a whole when somebody added the same employer in between: it is there now.
  if (added && !(await meetings.find(meeting.teamId, meeting.id)))
    await meetings.log(meeting, turn.now);
  return receiptOf(turn, services, { meetingId: meeting.id, teamId: meeting.teamId });
}

interface Change {
  readonly present: Stored<LoggedMeeting>;
  readonly meeting: Meeting;
  readonly edit: { readonly token: string; readonly etag: string };
  readonly added: EmployerFields | undefined;
  readonly again: (more: Partial<FormRequest>) => Promise<Reply>;
}

async function changeKept(
  turn: Turn,
  services: Services,
  { present, meeting, edit, added, again }: Change,
): Promise<Reply> {
  const { meetings, employers } = services.store;
  if (added) await employers.add(added, turn.who.id, turn.now);
  const { value: former } = present;
  const next: LoggedMeeting = {
    ...former,
    meeting: { ...meeting, deeds: [...meeting.deeds] },
    lastEdit: edit.token,
    history: [...former.history, { meeting: former.meeting, until: turn.now.toISOString() }],
  };
  const entry = { actorId: turn.who.id, action: 'meeting.edit', objectId: meeting.id } as const;
  const outcome = await meetings.change(
    { value: former, etag: edit.etag },
    next,
    `edit:${edit.token}`,
    turn.now,
    entry,
  );
  await refreshDigests(turn, services, meeting.teamId, [former.meeting.metOn, meeting.metOn]);
  if (outcome.kind === 'changed')
    return receiptOf(turn, services, { meetingId: meeting.id, teamId: meeting.teamId });
  const now = await meetings.find(meeting.teamId, meeting.id);
  if (!now || now.value.lastEdit === edit.token)
    return receiptOf(turn, services, { meetingId: meeting.id, teamId: meeting.teamId });
  return again({ notice: 'overtaken', edit: { token: edit.token, etag: now.etag } });
}
