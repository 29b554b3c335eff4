import { dayAt } from '../../domain/local-date';
import { forgetUpTo, RETENTION_KINDS } from '../../domain/privacy/retention';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 6 * 60 * 60 * 1000;

export interface RetentionParts {
  readonly store: Pick<
    Store,
    | 'employerImports'
    | 'keptRecords'
    | 'retentionLooks'
    | 'retentionReports'
    | 'retentionSettings'
    | 'teams'
  >;
  readonly timeZone: string;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Forgets what is kept for a time only, at start and a few times a day, and says how much it was. */
export function createRetention({ store, timeZone, clock, log }: RetentionParts): Sweeper {
  async function sweep(): Promise<void> {
    const now = clock();
    const { doubtedSince } = await store.retentionLooks.begin(now);
    if (doubtedSince) {
      log.warn(
        { code: 'clock-jump', doubtedSince },
        'the clock has jumped: nothing is removed yet',
      );
      return;
    }
    const kept = await store.retentionSettings.find();
    const teamIds = (await store.teams.all()).map(({ value }) => value.id);
    const counts = {
      meetings: 0,
      assessments: 0,
      tickets: 0,
      questions: 0,
      readinessRuns: 0,
      deliveries: 0,
      audit: 0,
    };
    for (const kind of RETENTION_KINDS) {
      const instant = forgetUpTo(kept[kind], now);
      if (instant) counts[kind] = await store.keptRecords.forget({ kind, instant, teamIds }, now);
    }
    await store.retentionReports.add(dayAt(now, timeZone), counts);
    await store.employerImports.forget(now);
    log.info({ code: 'retention', ...counts }, 'what is kept no longer is removed');
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'retention', log });
}
