import { z } from 'zod';
import { write } from '../../domain/kit/decision';
import { LANGUAGES } from '../../domain/language';
import type { Profile } from '../../domain/teams/profile';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
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

const PROFILE = 'profile';

/** What is kept of each person, in a partition of the person's own. */
export function peopleRepository(collection: Collection) {
  async function find(personId: string): Promise<Stored<Profile> | undefined> {
    const document = await collection.get(personPartition(personId), PROFILE);
    return document && stored(profileKind, document);
  }
  return {
    find,
    async change(personId: string, decide: (present: Profile) => Profile): Promise<void> {
      await changeOnce<Profile, never>(collection, {
        kind: profileKind,
        partition: personPartition(personId),
        id: PROFILE,
        documentOf: (next) =>
          profileKind.toDocument(
            { id: PROFILE, partition: personPartition(personId), at: '' },
            next,
          ),
        decide: (present) => write(decide(present ?? {})),
      });
    },
  };
}
