import { z } from 'zod';
import type { Collection, Document } from './collection/collection';
import { defineRecord } from './kit/record';

const AUDIT_ACTIONS = [
  'meeting.log',
  'meeting.edit',
  'meeting.undo',
  'meeting.restore',
  'figures.read',
  'employer.create',
  'employer.edit',
  'employer.merge',
  'team.create',
  'team.edit',
  'coach.ask',
  'coach.accept',
  'coach.refuse',
  'week.tell',
  'week.review',
  'week.unreview',
  'ticket.asked',
  'ticket.claimed',
  'ticket.released',
  'ticket.answered',
  'ticket.askedFurther',
  'ticket.accepted',
  'ticket.closed',
  'ticket.reminded',
  'article.hide',
  'article.unhide',
  'article.outdate',
  'article.renew',
  'experts.create',
  'experts.edit',
  'experts.remove',
] as const;
export type AuditAction = (typeof AUDIT_ACTIONS)[number];

/** Who did what to which object and when; never the content. */
export interface AuditEntry {
  readonly actorId: string;
  readonly action: AuditAction;
  readonly objectId: string;
}

const auditKind = defineRecord({
  type: 'audit',
  version: 1,
  schema: z.object({ actorId: z.string(), action: z.enum(AUDIT_ACTIONS), objectId: z.string() }),
});

/** To be written in one batch with what it tells of. */
export function auditDocument(
  partition: string,
  id: string,
  at: Date,
  entry: AuditEntry,
): Document {
  return auditKind.toDocument({ id: `audit:${id}`, partition, at: at.toISOString() }, entry);
}

export function auditLog(collection: Collection) {
  return {
    /** For reads of a person's figures, which have no write to go with. */
    async note(partition: string, id: string, at: Date, entry: AuditEntry): Promise<void> {
      await collection.create(auditDocument(partition, id, at, entry));
    },
    /** Newest first. */
    async entries(partition: string, page: { limit?: number; continuation?: string } = {}) {
      const found = await collection.list({ partition, type: auditKind.type, ...page });
      return {
        items: found.items.map((document) => ({
          at: document.at,
          ...auditKind.fromDocument(document),
        })),
        continuation: found.continuation,
      };
    },
  };
}
