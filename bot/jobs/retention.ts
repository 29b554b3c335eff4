import { forgetUpTo } from '../../domain/kit/retention';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 6 * 60 * 60 * 1000;

export interface RetentionParts {
  readonly store: Pick<
    Store,
    'unansweredQuestions' | 'articleFeedback' | 'outbox' | 'plans' | 'readinessRuns'
  >;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Forgets what is kept for a time only, at start and a few times a day. */
export function createRetention({ store, clock, log }: RetentionParts): Sweeper {
  async function sweep(): Promise<void> {
    const { ordinary, readinessRuns } = forgetUpTo(clock());
    await store.unansweredQuestions.forgetUpTo(ordinary);
    await store.articleFeedback.forgetPressesUpTo(ordinary);
    await store.outbox.forgetUpTo(ordinary);
    await store.plans.forgetUpTo(ordinary);
    await store.readinessRuns.forgetUpTo(readinessRuns);
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'retention', log });
}
