import { dayAt } from '../../domain/local-date';
import { isRemovalDue } from '../../domain/privacy/removal';
import { DIRECTORY } from '../../storage/kit/partitions';
import type { Store } from '../../storage/store';
import { type Logger, traceOf } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 10 * 60 * 1000;

export interface RemovalParts {
  readonly store: Pick<Store, 'audit' | 'ownData' | 'removals'>;
  readonly timeZone: string;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Removes, once the day is over, those who have asked for it. What fails is tried again. */
export function createRemovals({ store, timeZone, clock, log }: RemovalParts): Sweeper {
  async function sweep(): Promise<void> {
    const now = clock();
    for (const removal of await store.removals.all()) {
      if (!isRemovalDue(removal, dayAt(now, timeZone))) continue;
      const { personId, standInId } = removal;
      try {
        await store.ownData.remove(removal);
        const entry = { actorId: standInId, action: 'data.remove', objectId: standInId } as const;
        await store.audit.note(DIRECTORY, `data.remove:${standInId}`, now, entry);
        await store.removals.end(personId);
        log.info({ code: 'removed', standInId }, 'a person was removed');
      } catch (fault) {
        log.error({ code: 'removal', standInId, ...traceOf(fault) }, 'a removal failed');
      }
    }
  }
  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'removal', log });
}
