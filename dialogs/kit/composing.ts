import type { AdaptiveCard } from '../../cards/kit/card-element';
import type { Articles } from '../../domain/answers/knowledge';
import { isSentLate } from '../../domain/deliveries/fate';
import type { Store } from '../../storage/store';
import type { Services } from './services';

type Repositories =
  | 'articleMarks'
  | 'assessments'
  | 'audit'
  | 'coachPrompts'
  | 'digestFacts'
  | 'employers'
  | 'evidence'
  | 'meetings'
  | 'outbox'
  | 'people'
  | 'teams'
  | 'timeDays'
  | 'weekNotes';

/** What such a message may ask. */
export interface ComposingServices extends Pick<Services, 'digestCron' | 'timeZone'> {
  readonly store: Pick<Store, Repositories>;
  readonly knowledge: Articles;
}

/** How a message that goes out by itself is put together, when its turn to be sent has come. */
export interface Composing {
  readonly services: ComposingServices;
  readonly now: Date;
  /** When it was to go out. */
  readonly scheduledAt: Date;
  /** It takes the place of one sent earlier, whose figures have changed. */
  readonly changedAt?: Date | undefined;
}

export interface Composed {
  readonly card: AdaptiveCard;
  /** What a notification shows. */
  readonly summary: string;
  /** Keeps what follows from its having arrived; called once Teams has taken it. */
  readonly noteArrival?: (() => Promise<void>) | undefined;
}

/** Whether to say why it comes late. */
export function isLate({ now, scheduledAt, changedAt }: Composing): boolean {
  return changedAt === undefined && isSentLate(scheduledAt, now);
}
