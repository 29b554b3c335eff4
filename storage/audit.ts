import { z } from 'zod';
import { AUDIT_ACTIONS, type AuditAction } from './audit-actions';
import type { Collection, Document } from './collection/collection';
import { teamPartition } from './kit/partitions';
import { defineRecord } from './kit/record';

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

export interface FiguresRead {
  readonly teamId: string;
  readonly readerId: string;
  /** The coach's id; the team's when they are everybody's. */
  readonly of: string;
  /** Follows from the press or the message, so that a repeat of it is the same reading. */
  readonly readingId: string;
  readonly at: Date;
}

export function auditLog(collection: Collection) {
  return {
    /** That somebody has seen a coach's or a whole team's figures; once for each reading. */
    async figuresRead({ teamId, readerId, of, readingId, at }: FiguresRead): Promise<void> {
      const entry = { actorId: readerId, action: 'figures.read', objectId: of } as const;
      await collection.create(auditDocument(teamPartition(teamId), `read:${readingId}`, at, entry));
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
