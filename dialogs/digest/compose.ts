import type { Maker } from '../../storage/outbox-row';
import { coachPromptMessage } from '../coach-prompt/prompt-message';
import { channelDigestMessage } from './channel-digest';
import type { Composed, Composing } from './composing';
import { leaderDigestMessage } from './leader-digest';
import { reviewReminderMessage } from './review-reminder';

/** What goes out by itself, from the figures as they are now; nothing when it is not wanted. */
export function compose(make: Maker, composing: Composing): Promise<Composed | undefined> {
  switch (make.kind) {
    case 'leaderDigest':
      return leaderDigestMessage(make, composing);
    case 'channelDigest':
      return channelDigestMessage(make, composing);
    case 'reviewReminder':
      return reviewReminderMessage(make, composing);
    case 'coachPrompt':
      return coachPromptMessage(make, composing);
  }
}
