import { type Decision, refuse, write } from '../kit/decision';
import type { LocalDate } from '../local-date';
import { changeMeeting, type LoggedMeeting } from './logged-meeting';
import type { Meeting } from './meeting';

interface Press {
  readonly token: string;
  readonly at: Date;
}

/** The step is done, or open again when there is no day. */
export function finishStep(
  present: LoggedMeeting,
  doneOn: LocalDate | undefined,
  press: Press,
): Decision<LoggedMeeting, 'undone' | 'noStep' | 'same'> {
  const { meeting } = present;
  if (!meeting.nextStepOn) return refuse('noStep');
  if (Boolean(meeting.stepDoneOn) === Boolean(doneOn)) return refuse('same');
  return changeMeeting(present, { ...meeting, stepDoneOn: doneOn }, press);
}

/** The step is for another day; a day that has gone is none to do something on. */
export function moveStep(
  present: LoggedMeeting,
  { to, today }: { readonly to: LocalDate; readonly today: LocalDate },
  press: Press,
): Decision<LoggedMeeting, 'undone' | 'noStep' | 'past' | 'same'> {
  const { meeting } = present;
  if (!meeting.nextStepOn) return refuse('noStep');
  if (to < today) return refuse('past');
  if (meeting.nextStepOn === to) return write(present);
  return changeMeeting(present, { ...meeting, nextStepOn: to, stepDoneOn: undefined }, press);
}

/**
 * The coach's next steps that still wait, by day: not done, and no own contact with the employer
 * since they were agreed on.
 */
export function openSteps(
  agreed: readonly LoggedMeeting[],
  own: readonly Pick<Meeting, 'employerId' | 'metOn'>[],
): (LoggedMeeting & { readonly nextStepOn: LocalDate })[] {
  return agreed
    .flatMap((logged) => {
      const { nextStepOn, stepDoneOn, employerId, metOn } = logged.meeting;
      const isMet = own.some((later) => later.employerId === employerId && later.metOn > metOn);
      return nextStepOn && !stepDoneOn && !isMet ? [{ ...logged, nextStepOn }] : [];
    })
    .sort((a, b) => a.nextStepOn.localeCompare(b.nextStepOn));
}
