import { z } from 'zod';
import type { Collection } from '../collection/collection';
import { OUTBOX } from '../kit/partitions';
import { defineRecord } from '../kit/record';

export const planKind = defineRecord({
  type: 'plan',
  version: 1,
  schema: z.object({ at: z.iso.datetime() }),
});
const BEGUN = 'plan:begun';
export const DONE = 'done';

/** Which sendings have been put into the outbox as a whole, so that no instance does it again. */
export function planRepository(collection: Collection) {
  const write = (id: string, at: Date, keys: readonly string[] = []) =>
    collection.create(
      planKind.toDocument(
        { id, partition: OUTBOX, at: at.toISOString(), keys },
        { at: at.toISOString() },
      ),
    );
  return {
    /** When planning began in this store, now at the latest: nothing older was ever promised. */
    async begunAt(now: Date): Promise<Date> {
      await write(BEGUN, now);
      const document = await collection.get(OUTBOX, BEGUN);
      return document ? new Date(planKind.fromDocument(document).at) : now;
    },
    async isDone(name: string): Promise<boolean> {
      return (await collection.get(OUTBOX, `plan:${name}`)) !== undefined;
    },
    /** Only once all its rows are written: a plan cut off half-way is begun anew. */
    async done(name: string, at: Date): Promise<void> {
      await write(`plan:${name}`, at, [DONE]);
    },
  };
}
