import { instantOf } from '../../domain/digest/schedule';
import { timeSampleRows } from '../../domain/evidence/time-rows';
import { askedAbout } from '../../domain/evidence/time-sample';
import { dayAt } from '../../domain/local-date';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 15 * 60 * 1000;

export interface TimeSampleParts {
  readonly services: {
    readonly store: Pick<Store, 'outbox' | 'teams'>;
    readonly timeZone: string;
  };
  readonly clock: () => Date;
  readonly log: Logger;
}

/**
 * Asks coaches in the morning about the day before, in one week of a quarter. A row's id follows from
 * the day and the coach: two looks, in one process or two, ask once.
 */
export function createTimeSamples({ services, clock, log }: TimeSampleParts): Sweeper {
  const { store, timeZone } = services;

  async function sweep(): Promise<void> {
    const now = clock();
    const today = dayAt(now, timeZone);
    const isMorning =
      now >= instantOf(today, '08:00', timeZone) && now < instantOf(today, '12:00', timeZone);
    if (!isMorning || askedAbout(today) === undefined) return;
    for (const { value: team } of await store.teams.all()) {
      const since = dayAt(new Date(team.createdAt), timeZone);
      for (const row of timeSampleRows(team, { since, today }))
        await store.outbox.put({ ...row, summary: '', scheduledAt: now.toISOString() }, now);
    }
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'time-samples', log });
}
