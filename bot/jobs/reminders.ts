import { type AssessmentReminderParts, createAssessmentReminders } from './assessment-reminders';
import { createTicketReminders, type ReminderParts } from './ticket-reminders';

/** What reminds people of what waits for them, beside the timetable of the digests. */
export function createReminders(parts: ReminderParts & AssessmentReminderParts) {
  return {
    ticketReminders: createTicketReminders(parts),
    assessmentReminders: createAssessmentReminders(parts),
  };
}
