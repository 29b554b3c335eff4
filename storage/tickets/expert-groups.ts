import { z } from 'zod';
import { TICKET_TOPICS } from '../../domain/tickets/ticket';
import { type AuditAction, auditDocument } from '../audit';
import type { Collection, Write } from '../collection/collection';
import { DIRECTORY } from '../kit/partitions';
import { defineRecord, type Stored, stored } from '../kit/record';
import { correspondent } from './tickets';

/** Whoever is named may never have spoken with the bot: the first chat is opened with this. */
const member = correspondent.extend({ mri: z.string(), serviceUrl: z.string() });
export type Expert = z.infer<typeof member>;

const expertGroup = z.object({
  id: z.string(),
  name: z.string(),
  topics: z.array(z.enum(TICKET_TOPICS)).readonly(),
  members: z.array(member).readonly(),
  createdAt: z.iso.datetime(),
  /** Token of the form that wrote it, so that a repeated Save is known. */
  lastEdit: z.string(),
});
export type StoredExpertGroup = z.infer<typeof expertGroup>;

const groupKind = defineRecord({ type: 'expertGroup', version: 1, schema: expertGroup });
const idOf = (groupId: string) => `expertGroup:${groupId}`;

function documentOf(group: StoredExpertGroup) {
  const place = { id: idOf(group.id), partition: DIRECTORY, at: group.createdAt };
  return groupKind.toDocument({ ...place, keys: group.topics.map((one) => `topic:${one}`) }, group);
}

/** Groups of people whom the coordinator has named for topics of questions. */
export function expertGroupRepository(collection: Collection) {
  return {
    async find(id: string): Promise<Stored<StoredExpertGroup> | undefined> {
      const document = await collection.get(DIRECTORY, idOf(id));
      return document && stored(groupKind, document);
    },
    /** Oldest first; a region has a handful. */
    async all(): Promise<StoredExpertGroup[]> {
      const page = await collection.list({
        partition: DIRECTORY,
        type: groupKind.type,
        order: 'oldest',
        limit: 1000,
      });
      return page.items.map((document) => groupKind.fromDocument(document));
    },
    async create(
      group: StoredExpertGroup,
      actorId: string,
      at: Date,
    ): Promise<{ kind: 'created' | 'exists' }> {
      const outcome = await collection.batch(DIRECTORY, [
        { op: 'create', document: documentOf(group) },
        audit(group, 'experts.create', actorId, at),
      ]);
      return { kind: outcome.kind === 'done' ? 'created' : 'exists' };
    },
    async change(
      group: StoredExpertGroup,
      etag: string,
      actorId: string,
      at: Date,
    ): Promise<{ kind: 'changed' | 'overtaken' }> {
      const outcome = await collection.batch(DIRECTORY, [
        { op: 'replace', document: documentOf(group), etag },
        audit(group, 'experts.edit', actorId, at),
      ]);
      return { kind: outcome.kind === 'done' ? 'changed' : 'overtaken' };
    },
    async remove(
      group: StoredExpertGroup,
      etag: string,
      actorId: string,
      at: Date,
    ): Promise<{ kind: 'removed' | 'overtaken' }> {
      const outcome = await collection.batch(DIRECTORY, [
        { op: 'remove', id: idOf(group.id), etag },
        audit(group, 'experts.remove', actorId, at),
      ]);
      return { kind: outcome.kind === 'done' ? 'removed' : 'overtaken' };
    },
  };
}

function audit(group: StoredExpertGroup, action: AuditAction, actorId: string, at: Date): Write {
  const entry = { actorId, action, objectId: group.id };
  const id = `${action}:${group.id}:${group.lastEdit}`;
  return { op: 'create', document: auditDocument(DIRECTORY, id, at, entry) };
}
