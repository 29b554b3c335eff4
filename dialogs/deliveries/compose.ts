import type { Maker } from '../../domain/deliveries/maker';
import { assessmentReminderMessage } from '../assessments/assessment-reminder';
import { channelDigestMessage } from '../digest/channel-digest';
import { leaderDigestMessage } from '../digest/leader-digest';
import { reviewReminderMessage } from '../digest/review-reminder';
import { steeringReminderMessage } from '../evidence/steering-message';
import { timeSampleMessage } from '../evidence/time-message';
import { coachPromptMessage } from '../friday/prompt-message';
import type { Composed, Composing } from '../kit/composing';
import { stepReminderMessage } from '../my-week/step-reminder';

/** What goes out by itself, from the figures as they are now; nothing when it is not wanted. */
export function compose(make: Maker, composing: Composing): Promise<Composed | undefined> {
  switch (make.kind) {
    case 'leaderDigest':
      return leaderDigestMessage(make, composing);
    case 'channelDigest':
      return channelDigestMessage(make, composing);
    case 'reviewReminder':
      return reviewReminderMessage(make, composing);
    case 'assessmentReminder':
      return assessmentReminderMessage(make, composing);
    case 'steeringReminder':
      return steeringReminderMessage(make, composing);
    case 'stepReminder':
      return stepReminderMessage(make, composing);
    case 'timeSample':
      return timeSampleMessage(make, composing);
    case 'coachPrompt':
      return coachPromptMessage(make, composing);
  }
}
