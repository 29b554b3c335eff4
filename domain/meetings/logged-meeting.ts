import { type Decision, refuse, write } from '../kit/decision';
import { canRestore } from '../kit/undo';
import type { Meeting } from './meeting';

/** A meeting as it is kept, with what it was before. */
export interface LoggedMeeting {
  readonly meeting: Meeting;
  readonly loggedAt: string;
  /** ISO instant; set while it is undone. It can be restored for 30 days. */
  readonly undoneAt?: string | undefined;
  /** Token of the form that changed it last, so that a repeated Save is known as the same. */
  readonly lastEdit?: string | undefined;
  /** Former versions, oldest first; `until` is the ISO instant of the edit. */
  readonly history: readonly { readonly meeting: Meeting; readonly until: string }[];
}

export function logMeeting(meeting: Meeting, at: Date): LoggedMeeting {
  return { meeting, loggedAt: at.toISOString(), history: [] };
}

/** The edit with this token has nothing to do here: it was saved before, or the meeting is undone. */
export function isSettled(present: LoggedMeeting, token: string): boolean {
  return present.lastEdit === token || present.undoneAt !== undefined;
}

/** What was undone is not edited: it has to be restored first. */
export function changeMeeting(
  present: LoggedMeeting,
  meeting: Meeting,
  { token, at }: { token: string; at: Date },
): Decision<LoggedMeeting, 'undone'> {
  return present.undoneAt
    ? refuse('undone')
    : write({ ...withVersion(present, meeting, at), lastEdit: token });
}

export function undoMeeting(
  present: LoggedMeeting,
  at: Date,
): Decision<LoggedMeeting, 'undoneBefore'> {
  return present.undoneAt
    ? refuse('undoneBefore')
    : write({ ...present, undoneAt: at.toISOString() });
}

export function restoreMeeting(
  present: LoggedMeeting,
  now: Date,
): Decision<LoggedMeeting, 'notUndone' | 'tooLate'> {
  if (!present.undoneAt) return refuse('notUndone');
  if (!canRestore(new Date(present.undoneAt), now)) return refuse('tooLate');
  return write({ ...present, undoneAt: undefined });
}

/** When its employer was found to be the same as another. An undone one moves too. */
export function moveMeeting(present: LoggedMeeting, employerId: string, at: Date): LoggedMeeting {
  return withVersion(present, { ...present.meeting, employerId }, at);
}

function withVersion(present: LoggedMeeting, meeting: Meeting, at: Date): LoggedMeeting {
  const former = { meeting: present.meeting, until: at.toISOString() };
  return { ...present, meeting, history: [...present.history, former] };
}
