import { z } from 'zod';
import type { Collection } from './collection/collection';
import { DIRECTORY } from './kit/partitions';
import { defineRecord } from './kit/record';

export const SECRETS = ['links'] as const;

const secretKind = defineRecord({
  type: 'secret',
  version: 1,
  schema: z.object({ value: z.string().min(32) }),
});

/** What the bot signs with: made once, and the same for every instance on the store. */
export function secretRepository(collection: Collection) {
  const idOf = (name: (typeof SECRETS)[number]) => `secret:${name}`;
  return {
    /** The secret; the first caller's `make` makes it. */
    async get(name: (typeof SECRETS)[number], make: () => string): Promise<string> {
      const id = idOf(name);
      const present = await collection.get(DIRECTORY, id);
      if (present) return secretKind.fromDocument(present).value;
      const place = { id, partition: DIRECTORY, at: '' };
      await collection.create(secretKind.toDocument(place, { value: make() }));
      const kept = await collection.get(DIRECTORY, id);
      if (!kept) throw new Error(`the secret ${name} was not kept`);
      return secretKind.fromDocument(kept).value;
    },
  };
}
