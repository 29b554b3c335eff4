import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Repeated, repeating } from './every';

const DAY_MS = 24 * 60 * 60 * 1000;
const EVERY_MS = 6 * 60 * 60 * 1000;
const KEPT_DAYS = 90;
/** A leader sees six months of checklists; a year and a month let one year be beside the other. */
const RUNS_KEPT_DAYS = 400;

export interface RetentionParts {
  readonly store: Pick<
    Store,
    'unansweredQuestions' | 'articleFeedback' | 'outbox' | 'plans' | 'readinessRuns'
  >;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Forgets what is kept for a time only, at start and a few times a day. */
export function createRetention({ store, clock, log }: RetentionParts): Repeated {
  async function sweep(): Promise<void> {
    const daysAgo = (days: number) => new Date(clock().getTime() - days * DAY_MS);
    const limit = daysAgo(KEPT_DAYS);
    await store.unansweredQuestions.forgetUpTo(limit);
    await store.articleFeedback.forgetPressesUpTo(limit);
    await store.outbox.forgetUpTo(limit);
    await store.plans.forgetUpTo(limit);
    await store.readinessRuns.forgetUpTo(daysAgo(RUNS_KEPT_DAYS));
  }

  return repeating(sweep, { everyMs: EVERY_MS, code: 'retention', log });
}
