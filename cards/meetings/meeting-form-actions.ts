import { z } from 'zod';
import { MEETING_FIELDS, MEETING_FORM } from '../../domain/meetings/meeting-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

const nextContact = z.object({ text: z.string(), name: z.string() });

const formData = z.object({
  ...schemasOf(MEETING_FORM),
  /** The id of the meeting it creates or changes. */
  meetingId: z.uuid(),
  teamId: z.string(),
  /** Which edit this is, and what it was shown; missing when the meeting is new. */
  edit: z.object({ token: z.string(), etag: z.string() }).optional(),
  found: z.array(z.enum(MEETING_FIELDS)).default([]),
  /** The day that was read from the coach's text. */
  readOn: z.string().optional(),
  /** The new name of which the coach has said that it is another employer's. */
  confirmNew: typed,
  /** What the form let choose from: ids of employers, and names as `offerOf` marks them. */
  offers: z.array(z.string()).default([]),
  /** The further contact that the same message tells of. */
  next: nextContact.optional(),
  /** Words of the free texts that the coach was asked about and keeps. */
  keptWords: z.array(z.string()).default([]),
  /** Words that are to be taken out of the free texts. */
  takenWords: z.array(z.string()).default([]),
  /** The meeting of the same day that the coach was told of. */
  toldOf: z.string().optional(),
});

export const saveMeeting = cardAction('meeting.save', formData);

/** Saves with an employer of the register in place of the name that was typed. */
export const useEmployer = cardAction('meeting.use', formData.extend({ useId: z.string() }));

/** The same form with another team's register. */
export const switchTeam = cardAction('meeting.team', formData.extend({ toTeamId: z.string() }));

export const cancelMeeting = cardAction(
  'meeting.cancel',
  z.object({ edit: z.object({ meetingId: z.string(), teamId: z.string() }).optional() }),
);

/** Opens the form; `text` is read only for the one who wrote it. */
export const meetingForm = privateDoor(
  'meeting.form',
  z.object({ text: z.string().default(''), byId: z.string().default('') }),
);

export type MeetingFormData = z.infer<typeof formData>;
