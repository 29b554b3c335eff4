import type { LocalDate } from '../local-date';
import type { Meeting } from './meeting';
import { formOfMeeting, type MeetingForm } from './meeting-form';

/** The form of one more meeting like this: what was agreed then is not agreed now; the rest is. */
export function similarMeetingForm(meeting: Meeting, today: LocalDate): MeetingForm {
  return {
    ...formOfMeeting(meeting),
    metOn: today,
    nextStep: '',
    nextStepOn: '',
    outcome: '',
  };
}
