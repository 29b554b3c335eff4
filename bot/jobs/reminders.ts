import { type AssessmentReminderParts, createAssessmentReminders } from './assessment-reminders';
import { createSteeringReminders, type SteeringReminderParts } from './steering-reminders';
import { createStepReminders, type StepReminderParts } from './step-reminders';
import { createTicketReminders, type ReminderParts } from './ticket-reminders';
import { createTimeSamples } from './time-samples';

/** What reminds people of what waits for them, beside the timetable of the digests. */
export function createReminders(
  parts: ReminderParts & AssessmentReminderParts & SteeringReminderParts & StepReminderParts,
) {
  return {
    ticketReminders: createTicketReminders(parts),
    assessmentReminders: createAssessmentReminders(parts),
    steeringReminders: createSteeringReminders(parts),
    stepReminders: createStepReminders(parts),
    timeSamples: createTimeSamples(parts),
  };
}
