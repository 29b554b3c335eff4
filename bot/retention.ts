import type { Store } from '../storage/store';
import type { Logger } from './logger';
import { type Repeated, repeating } from './repeating';

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 6 * 60 * 60 * 1000;
const KEPT_DAYS = 90;

export interface RetentionParts {
  readonly store: Pick<Store, 'unansweredQuestions' | 'articleFeedback'>;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Forgets what is kept for a time only, at start and a few times a day. */
export function createRetention({ store, clock, log }: RetentionParts): Repeated {
  async function sweep(): Promise<void> {
    const limit = new Date(clock().getTime() - KEPT_DAYS * DAY_MS);
    await store.unansweredQuestions.forgetUpTo(limit);
    await store.articleFeedback.forgetPressesUpTo(limit);
  }

  return repeating(sweep, { everyMs: EVERY_MS, code: 'retention', log });
}
