import { z } from 'zod';
import { refuse, write } from '../../domain/kit/decision';
import { INSTALLATION_STATES, type Installation } from '../../domain/teams/installation';
import type { Collection } from '../collection/collection';
import { changeOnce, valueNow } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type RecordType, type Stored, stored } from '../kit/record';

const installation = z.object({
  /** The Teams team's id; also its General channel's. */
  teamsTeamId: z.string(),
  tenantId: z.string(),
  /** Refreshed by every activity from the team: it can change. */
  serviceUrl: z.string(),
  name: z.string(),
  state: z.enum(INSTALLATION_STATES),
  /** The channel chosen at the installation; the greeting goes there. */
  channelId: z.string(),
  deletedChannelIds: z.array(z.string()),
  greetedAt: z.iso.datetime().optional(),
});

const installationKind: RecordType<Installation> = defineRecord({
  type: 'installation',
  version: 1,
  schema: installation,
});

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
