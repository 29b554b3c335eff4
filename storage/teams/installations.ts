import { refuse, write } from '../../domain/kit/decision';
import type { Installation } from '../../domain/teams/installation';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { valueNow } from '../kit/change-outcome';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { installationKind } from './installation-record';

/** Where the bot lives, keyed by Teams team. */
export function installationRepository(collection: Collection) {
  const idOf = (teamsTeamId: string) => `installation:${encodeURIComponent(teamsTeamId)}`;
  async function find(teamsTeamId: string): Promise<Stored<Installation> | undefined> {
    const document = await collection.get(DIRECTORY, idOf(teamsTeamId));
    return document && stored(installationKind, document);
  }
  return {
    find,
    async all(): Promise<Installation[]> {
      const found = await listAll(collection, installationKind, { partition: DIRECTORY });
      return found.map(({ value }) => value);
    },

    /** Nothing from `decide` leaves it as it is. Returns what is kept. */
    async change(
      teamsTeamId: string,
      decide: (present: Installation | undefined) => Installation | undefined,
    ): Promise<Installation | undefined> {
      const id = idOf(teamsTeamId);
      const outcome = await changeOnce<Installation, 'same'>(collection, {
        kind: installationKind,
        partition: DIRECTORY,
        id,
        documentOf: (next) =>
          installationKind.toDocument({ id, partition: DIRECTORY, at: teamsTeamId }, next),
        decide(present) {
          const next = decide(present);
          return next ? write(next) : refuse('same');
        },
      });
      return valueNow(outcome);
    },
  };
}
