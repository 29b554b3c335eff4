import { z } from 'zod';
import { INSTALLATION_STATES, type Installation } from '../../domain/teams/installation';
import type { Collection } from '../collection/collection';
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
      const page = await collection.list({
        partition: DIRECTORY,
        type: installationKind.type,
        limit: 1000,
      });
      return page.items.map((document) => installationKind.fromDocument(document));
    },
    /** Reads, changes and writes; `undefined` from `decide` leaves it as it is. Returns what is kept. */
    async change(
      teamsTeamId: string,
      decide: (present: Installation | undefined) => Installation | undefined,
    ): Promise<Installation | undefined> {
      for (let round = 0; round < 10; round += 1) {
        const present = await find(teamsTeamId);
        const next = decide(present?.value);
        if (!next) return present?.value;
        const document = installationKind.toDocument(
          { id: idOf(teamsTeamId), partition: DIRECTORY, at: teamsTeamId },
          next,
        );
        const outcome = present
          ? await collection.replace(document, present.etag)
          : await collection.create(document);
        if (outcome.kind === 'created' || outcome.kind === 'replaced') return next;
      }
      throw new Error('an installation changed ten times while it was being written');
    },
  };
}
