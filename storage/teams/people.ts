import { z } from 'zod';
import { LANGUAGES } from '../../domain/language';
import type { Profile } from '../../domain/teams/profile';
import type { Collection } from '../collection/collection';
import { personPartition } from '../kit/partitions';
import { defineRecord, type RecordType, type Stored, stored } from '../kit/record';

const profile = z.object({
  /** Own choice; else the client's locale decides. */
  language: z.enum(LANGUAGES).optional(),
  /** Where the person can be written to alone. */
  chat: z
    .object({
      mri: z.string(),
      serviceUrl: z.string(),
      tenantId: z.string(),
      conversationId: z.string().optional(),
    })
    .optional(),
  /** The coach has switched Friday's question off. */
  fridayQuestion: z.literal('off').optional(),
  /** Set by the demo's `rooli`; read with `DEMO` alone. */
  isDemoCoordinator: z.boolean().optional(),
});

const profileKind: RecordType<Profile> = defineRecord({
  type: 'profile',
  version: 1,
  schema: profile,
});

export function peopleRepository(collection: Collection) {
  const place = (personId: string) => ({
    id: 'profile',
    partition: personPartition(personId),
    at: '',
  });
  async function find(personId: string): Promise<Stored<Profile> | undefined> {
    const document = await collection.get(personPartition(personId), 'profile');
    return document && stored(profileKind, document);
  }
  return {
    find,
    /** Reads, changes and writes; a lost race reads and changes again. */
    async change(personId: string, decide: (present: Profile) => Profile): Promise<void> {
      for (let round = 0; round < 10; round += 1) {
        const present = await find(personId);
        const document = profileKind.toDocument(place(personId), decide(present?.value ?? {}));
        const outcome = present
          ? await collection.replace(document, present.etag)
          : await collection.create(document);
        if (outcome.kind === 'created' || outcome.kind === 'replaced') return;
      }
      throw new Error('a profile changed ten times while it was being written');
    },
  };
}
