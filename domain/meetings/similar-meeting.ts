import type { LocalDate } from '../local-date';
import type { Meeting } from './meeting';
import { formOfMeeting, type MeetingForm } from './meeting-form';

/**
 * The form of one more meeting like this: the same employer, way and people. What was heard, done
 * and agreed then, and how long it took, belongs to that meeting alone.
 */
export function similarMeetingForm(meeting: Meeting, today: LocalDate): MeetingForm {
  return {
    ...formOfMeeting(meeting),
    metOn: today,
    nextStep: '',
    nextStepOn: '',
    outcome: '',
    deeds: '',
    hasVacancy: '',
    minutes: '',
    employerNeeds: '',
  };
}
