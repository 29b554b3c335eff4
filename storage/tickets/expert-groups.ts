import type { AuditAction } from '../../domain/audit/audit-actions';
import type { Decision } from '../../domain/kit/decision';
import type { ExpertGroup } from '../../domain/tickets/expert-group';
import { auditDocument } from '../audit';
import type { Collection } from '../collection/collection';
import { changeOnce } from '../kit/change-once';
import { listAll } from '../kit/list-all';
import { DIRECTORY } from '../kit/partitions';
import { type Stored, stored } from '../kit/record';
import { writeOnce } from '../kit/write-once';
import { documentIdOf, expertGroupDocument, groupKind } from './expert-group-record';

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
        documentOf: expertGroupDocument,
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
