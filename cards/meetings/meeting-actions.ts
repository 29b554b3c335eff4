import { z } from 'zod';
import { cardAction } from '../kit/card-action';

const aMeeting = z.object({ meetingId: z.string(), teamId: z.string() });

export const editMeeting = cardAction('meeting.edit', aMeeting);

/** Its receipt. */
export const showMeeting = cardAction('meeting.show', aMeeting);

export const undoMeetingAction = cardAction('meeting.undo', aMeeting);

export const restoreMeetingAction = cardAction('meeting.restore', aMeeting);

/** An empty form. */
export const logAnother = cardAction('meeting.another', z.object({ teamId: z.string() }));

/** The form of a meeting with this employer. */
export const logWith = cardAction(
  'meeting.with',
  z.object({ teamId: z.string(), employerId: z.string() }),
);

/** The form of a further contact that the message of a meeting told of. */
export const logNext = cardAction('meeting.next', aMeeting.extend({ text: z.string() }));

/** The form of one more meeting like this. */
export const logSame = cardAction('meeting.same', aMeeting);
