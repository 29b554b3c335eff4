import { z } from 'zod';
import type { Collection, Document } from './collection/collection';
import { teamPartition } from './kit/partitions';
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
