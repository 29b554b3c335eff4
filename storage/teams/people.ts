import { z } from 'zod';
import { write } from '../../domain/kit/decision';
import type { Profile } from '../../domain/teams/profile';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { DIRECTORY, personPartition } from '../kit/partitions';
import { defineRecord, type Stored, stored } from '../kit/record';
import { profileKind } from './profile-record';

const PROFILE = 'profile';

/** A person's partition can't be asked for those who have a role. */
const demoKind = defineRecord({
  type: 'demoCoordinators',
  version: 1,
  schema: z.object({ ids: z.array(z.string()).readonly() }),
});
const DEMO_COORDINATORS = 'demoCoordinators';

/** What is kept of each person, in a partition of the person's own. */
export function peopleRepository(collection: Collection) {
  async function find(personId: string): Promise<Stored<Profile> | undefined> {
    const document = await collection.get(personPartition(personId), PROFILE);
    return document && stored(profileKind, document);
  }
  async function change(personId: string, decide: (present: Profile) => Profile): Promise<void> {
    const partition = personPartition(personId);
    await changeOnce<Profile, never>(collection, {
      kind: profileKind,
      partition,
      id: PROFILE,
      documentOf: (next) => profileKind.toDocument({ id: PROFILE, partition, at: '' }, next),
      decide: (present) => write(decide(present ?? {})),
    });
  }
  return {
    find,
    change,

    /** Those who have the demo's coordinator's role. */
    async demoCoordinators(): Promise<readonly string[]> {
      const document = await collection.get(DIRECTORY, DEMO_COORDINATORS);
      return document ? demoKind.fromDocument(document).ids : [];
    },
    /** Gives somebody the demo's coordinator's role, or takes it away. */
    async setDemoCoordinator(personId: string, isDemoCoordinator: boolean): Promise<void> {
      await change(personId, (present) => ({ ...present, isDemoCoordinator }));
      await changeOnce(collection, {
        kind: demoKind,
        partition: DIRECTORY,
        id: DEMO_COORDINATORS,
        decide(present) {
          const others = (present?.ids ?? []).filter((id) => id !== personId);
          return write({ ids: isDemoCoordinator ? [...others, personId] : others });
        },
        documentOf: (next) =>
          demoKind.toDocument({ id: DEMO_COORDINATORS, partition: DIRECTORY, at: '' }, next),
      });
    },
  };
}
