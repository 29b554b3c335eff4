import { forgetUpTo } from '../../domain/privacy/retention';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 6 * 60 * 60 * 1000;

export interface RetentionParts {
  readonly store: Pick<
    Store,
    | 'unansweredQuestions'
    | 'articleFeedback'
    | 'outbox'
    | 'plans'
    | 'readinessRuns'
    | 'retentionSettings'
  >;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Forgets what is kept for a time only, at start and a few times a day. */
export function createRetention({ store, clock, log }: RetentionParts): Sweeper {
  async function sweep(): Promise<void> {
    const kept = await store.retentionSettings.find();
    const now = clock();
    const questions = forgetUpTo(kept.questions, now);
    if (questions) {
      await store.unansweredQuestions.forgetUpTo(questions);
      await store.articleFeedback.forgetPressesUpTo(questions);
    }
    const deliveries = forgetUpTo(kept.deliveries, now);
    if (deliveries) {
      await store.outbox.forgetUpTo(deliveries);
      await store.plans.forgetUpTo(deliveries);
    }
    const runs = forgetUpTo(kept.readinessRuns, now);
    if (runs) await store.readinessRuns.forgetUpTo(runs);
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'retention', log });
}
