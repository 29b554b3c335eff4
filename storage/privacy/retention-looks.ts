import { z } from 'zod';
import { write } from '../../domain/kit/decision';
import { type Look, nextLook } from '../../domain/privacy/clock-doubt';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { instantSchema } from '../kit/instant-schema';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord } from '../kit/record';

const ID = 'retentionLook';

const lookKind = defineRecord({
  type: 'retentionLook',
  version: 1,
  schema: z.object({ at: instantSchema, doubtedSince: instantSchema.optional() }),
});

/** When the store was last looked through for what is kept no longer. */
export function retentionLookRepository(collection: Collection) {
  return {
    /** Keeps that it is looked through now, and says whether the clock is to be believed. */
    async begin(now: Date): Promise<Look> {
      const outcome = await changeOnce<Look, never>(collection, {
        kind: lookKind,
        partition: DIRECTORY,
        id: ID,
        decide: (present) => write(nextLook(present, now)),
        documentOf: (next) =>
          lookKind.toDocument({ id: ID, partition: DIRECTORY, at: next.at.toISOString() }, next),
      });
      return outcome.kind === 'written' ? outcome.next : { at: now, doubtedSince: now };
    },
  };
}
