import { z } from 'zod';
import type { Decision } from '../../domain/kit/decision';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { TICKET_TOPICS } from '../../domain/tickets/ticket';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type Stored, stored } from '../kit/record';
import { writeOnce } from '../kit/write-once';
import { correspondent } from './tickets';

const member = correspondent.extend({ mri: z.string(), serviceUrl: z.string() });

const groupKind = defineRecord({
  type: 'expertGroup',
  version: 1,
  schema: z.object({
    id: z.string(),
    name: z.string(),
    topics: z.array(z.enum(TICKET_TOPICS)).readonly(),
    members: z.array(member).readonly(),
    createdAt: z.iso.datetime(),
    lastEdit: z.string(),
  }),
});
const documentIdOf = (groupId: string) => `expertGroup:${groupId}`;

function documentOf(group: ExpertGroup) {
  const place = { id: documentIdOf(group.id), partition: DIRECTORY, at: group.createdAt };
  const keys = group.topics.map((topic) => `topic:${topic}`);
  return groupKind.toDocument({ ...place, keys }, group);
}

interface GroupPress {
  readonly groupId: string;
  readonly actorId: string;
  readonly at: Date;
  /** Of the form or the button: a repeated press changes nothing. */
  readonly token: string;
}

function entryOf({ groupId, actorId, at, token }: GroupPress, action: AuditAction) {
  const entry = { actorId, action, objectId: groupId };
  return auditDocument(DIRECTORY, `${action}:${groupId}:${token}`, at, entry);
}

/** Groups of people whom the coordinator has named for topics of questions. */
export function expertGroupRepository(collection: Collection) {
  async function find(groupId: string): Promise<Stored<ExpertGroup> | undefined> {
    const document = await collection.get(DIRECTORY, documentIdOf(groupId));
    return document && stored(groupKind, document);
  }
  return {
    find,
    /** Oldest first. */
    async all(): Promise<ExpertGroup[]> {
      const listing = { partition: DIRECTORY, order: 'oldest' } as const;
      return (await listAll(collection, groupKind, listing)).map(({ value }) => value);
    },
    /** Makes or changes a group; `isNew` is how the form was opened. */
    save: <Refusal>(
      press: GroupPress & { readonly isNew: boolean },
      decide: (present: ExpertGroup | undefined) => Decision<ExpertGroup, Refusal>,
    ) =>
      changeOnce<ExpertGroup, Refusal>(collection, {
        kind: groupKind,
        partition: DIRECTORY,
        id: documentIdOf(press.groupId),
        entry: entryOf(press, press.isNew ? 'experts.create' : 'experts.edit'),
        decide,
        documentOf,
      }),
    remove: <Refusal>(
      press: GroupPress,
      decide: (present: ExpertGroup | undefined) => Decision<ExpertGroup, Refusal>,
    ) =>
      writeOnce(collection, {
        partition: DIRECTORY,
        entry: entryOf(press, 'experts.remove'),
        read: () => find(press.groupId),
        decide: (present) => decide(present?.value),
        writes: ({ id }, present) => [
          { op: 'remove', id: documentIdOf(id), etag: present?.etag ?? '' },
        ],
      }),
  };
}
