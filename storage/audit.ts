import type { AuditAction } from '../domain/audit/audit-actions';
import { auditKind } from './audit/audit-record';
import { sealAudit } from './audit/seal-audit';
import { verifyAudit } from './audit/verify-audit';
import type { Collection, Document } from './collection/collection';
import { documentsOf } from './kit/list-all';
import { DIRECTORY, KNOWLEDGE, TICKETS, teamPartition } from './kit/partitions';

/** Who did what to which object and when; never the content. */
export interface AuditEntry {
  readonly actorId: string;
  readonly action: AuditAction;
  readonly objectId: string;
}

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

/** Where audit entries are: each beside what it tells of. */
export function auditPartitions(teamIds: readonly string[]): string[] {
  return [DIRECTORY, KNOWLEDGE, TICKETS, ...teamIds.map(teamPartition)];
}

export interface AuditLine extends AuditEntry {
  /** ISO 8601. */
  readonly at: string;
}

export function auditLog(collection: Collection) {
  const note = async (partition: string, id: string, at: Date, entry: AuditEntry) => {
    await collection.create(auditDocument(partition, id, at, entry));
  };
  return {
    /** Once for each `id`, however often it is noted. */
    note,
    /** That somebody has seen a coach's or a whole team's figures; once for each reading. */
    figuresRead({ teamId, readerId, of, readingId, at }: FiguresRead): Promise<void> {
      const entry = { actorId: readerId, action: 'figures.read', objectId: of } as const;
      return note(teamPartition(teamId), `read:${readingId}`, at, entry);
    },
    /** Those of a span of time, both ends included, newest first. */
    async between(partition: string, from: Date, to: Date): Promise<AuditLine[]> {
      const span = { from: from.toISOString(), to: to.toISOString() };
      const found = await documentsOf(collection, { partition, type: auditKind.type, ...span });
      return found.map(lineOf);
    },
    /** Newest first. */
    async entries(partition: string, page: { limit?: number; continuation?: string } = {}) {
      const found = await collection.list({ partition, type: auditKind.type, ...page });
      return { items: found.items.map(lineOf), continuation: found.continuation };
    },
    seal: (partition: string, now: Date) => sealAudit(collection, partition, now),
    verify: (partition: string) => verifyAudit(collection, partition),
  };
}

function lineOf(document: Document): AuditLine {
  const { link: _link, ...entry } = auditKind.fromDocument(document);
  return { at: document.at, ...entry };
}
