import { z } from 'zod';
import type { Removal } from '../../domain/privacy/removal';
import type { Collection } from '../collection/collection';
import { daySchema } from '../kit/day-schema';
import { listReadable } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType, stored } from '../kit/record';

export const removalKind: RecordType<Removal> = defineRecord({
  type: 'removal',
  version: 1,
  schema: z.object({
    personId: z.string(),
    name: z.string(),
    standInId: z.string(),
    askedOn: daySchema,
  }),
});

/** Who has asked to be removed, until it is done. */
export function removalRepository(collection: Collection) {
  const idOf = (personId: string) => `removal:${personId}`;
  async function find(personId: string) {
    const document = await collection.get(DIRECTORY, idOf(personId));
    return document && stored(removalKind, document);
  }
  return {
    find,
    /** The first wish holds, however often it is said. */
    async ask(removal: Removal): Promise<void> {
      const place = { id: idOf(removal.personId), partition: DIRECTORY, at: removal.askedOn };
      await collection.create(removalKind.toDocument(place, removal));
    },
    /** Takes the wish back, or ends it. */
    async end(personId: string): Promise<void> {
      const found = await find(personId);
      if (found) await collection.remove(DIRECTORY, idOf(personId), found.etag);
    },
    async all(): Promise<Removal[]> {
      const found = await listReadable(collection, removalKind, { partition: DIRECTORY });
      return found.map(({ value }) => value);
    },
  };
}
