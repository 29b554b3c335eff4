import { auditPartitions } from '../../storage/audit';
import type { Store } from '../../storage/store';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 60 * 60 * 1000;

/**
 * Seals the audit log every hour. The seal also goes into the process's own log, which whoever has
 * the store in hand does not hold.
 */
export function createAuditSeals(parts: {
  readonly store: Pick<Store, 'audit' | 'teams'>;
  readonly clock: () => Date;
  readonly log: Logger;
}): Sweeper {
  const { store, clock, log } = parts;
  async function sweep(): Promise<void> {
    const teams = await store.teams.all();
    for (const partition of auditPartitions(teams.map(({ value }) => value.id))) {
      const seal = await store.audit.seal(partition, clock());
      if (seal)
        log.info({ code: 'audit-seal', partition, nth: seal.nth, seal: seal.hash }, 'audit sealed');
    }
  }
  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'audit-seal', log });
}
