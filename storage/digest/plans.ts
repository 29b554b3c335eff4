import { z } from 'zod';
import type { Collection } from '../collection/collection';
import { OUTBOX } from '../kit/partitions';
import { defineRecord, storedAs } from '../kit/record';

export const planKind = defineRecord({
  type: 'plan',
  version: 1,
  schema: z.object({ at: z.iso.datetime() }),
});
const BEGUN = 'plan:begun';
export const DONE = 'done';

/**
 * Which sendings have been put into the outbox as a whole, so that no instance does it again. A mark
 * of an instant to come was made by a clock that was ahead: it is not believed.
 */
export function planRepository(collection: Collection) {
  async function mark(id: string, at: Date, keys: readonly string[] = []): Promise<Date> {
    const instant = at.toISOString();
    const document = planKind.toDocument(
      { id, partition: OUTBOX, at: instant, keys },
      { at: instant },
    );
    if ((await collection.create(document)).kind === 'created') return at;
    const present = storedAs(planKind, await collection.get(OUTBOX, id));
    if (present && present.value.at <= instant) return new Date(present.value.at);
    if (present) await collection.replace(document, present.etag);
    return at;
  }
  return {
    /** When planning began in this store, now at the latest: nothing older was ever promised. */
    begunAt: (now: Date): Promise<Date> => mark(BEGUN, now),
    async isDone(name: string, now: Date): Promise<boolean> {
      const present = storedAs(planKind, await collection.get(OUTBOX, `plan:${name}`));
      return present !== undefined && present.value.at <= now.toISOString();
    },
    /** Only once all its rows are written: a plan cut off half-way is begun anew. */
    async done(name: string, at: Date): Promise<void> {
      await mark(`plan:${name}`, at, [DONE]);
    },
  };
}
