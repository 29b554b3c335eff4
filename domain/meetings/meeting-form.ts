import { choice, choices, flag } from '../kit/choice-fields';
import { day } from '../kit/day-field';
import { type FormOf, type IdOf, writeForm } from '../kit/form';
import { LONGEST } from '../kit/form-error';
import { wholeNumber } from '../kit/number-field';
import { keysOf } from '../kit/records';
import { line, text } from '../kit/text-fields';
import type { LocalDate } from '../local-date';
import { LONGEST_CLIENT_CODE } from './client-code';
import { BASES, CHANNELS, DEEDS, type Meeting, OUTCOMES, PARTICIPANTS } from './meeting';

/** The fields of the form (Lomake B; domain.md §2.1), in the order in which they are shown. */
export const MEETING_FORM = {
  employerId: line(),
  newEmployer: line(LONGEST.name),
  metOn: day({ isRequired: true }),
  confirmOld: flag('true', 'false'),
  channel: choice(CHANNELS, { isRequired: true }),
  participants: choice(PARTICIPANTS, { usual: 'coach' }),
  concernsJobSeeker: flag('true', 'false', { usual: 'true' }),
  basis: choice(BASES),
  isInLineWithPlan: flag('true', 'false', { usual: 'false' }),
  deeds: choices(DEEDS),
  hasVacancy: flag('yes', 'no'),
  outcome: choice(OUTCOMES),
  nextStep: text(LONGEST.text),
  nextStepOn: day(),
  contactRole: text(LONGEST.text),
  contactName: text(LONGEST.name),
  minutes: wholeNumber({ least: 1, most: 600, error: 'notMinutes' }),
  place: text(LONGEST.text),
  employerNeeds: text(LONGEST.memo),
  clientCode: line(LONGEST_CLIENT_CODE),
};
export const MEETING_FIELDS = keysOf(MEETING_FORM);
export type MeetingField = IdOf<typeof MEETING_FORM>;
export type MeetingForm = FormOf<typeof MEETING_FORM>;

/** A form as it opens with nothing known: today, the coach alone, for a client in job search. */
export function emptyMeetingForm(today: LocalDate): MeetingForm {
  return writeForm(MEETING_FORM, {
    metOn: today,
    participants: 'coach',
    concernsJobSeeker: true,
  });
}

/** The form that a kept meeting is edited with; checked unchanged, it gives the same meeting. */
export function formOfMeeting(meeting: Omit<Meeting, 'id' | 'teamId' | 'coachId'>): MeetingForm {
  return writeForm(MEETING_FORM, meeting);
}
