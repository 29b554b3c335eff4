import { z } from 'zod';
import type { Collection } from './collection/collection';
import { HEALTH } from './kit/partitions';
import { defineRecord } from './kit/record';

const ID = 'heartbeat';

const beatKind = defineRecord({ type: 'heartbeat', version: 1, schema: z.object({}) });

/** One record of no content, written over and over: that it can be is what its writer wants to know. */
export function heartbeatRepository(collection: Collection) {
  return {
    /** Rejects when the store keeps nothing. */
    async beat(now: Date): Promise<void> {
      const at = now.toISOString();
      const next = beatKind.toDocument({ id: ID, partition: HEALTH, at }, {});
      const present = await collection.get(HEALTH, ID);
      // Another instance may have been first, and then the store keeps what is written.
      if (present) await collection.replace(next, present.etag);
      else await collection.create(next);
    },
  };
}
