import { createAuditSeals } from './audit-seals';
import { createRemovals, type RemovalParts } from './removals';
import { createRetention, type RetentionParts } from './retention';

/** What looks after the records themselves: what is forgotten, who is removed, what is sealed. */
export function createRecordKeeping(
  parts: RemovalParts & RetentionParts & Parameters<typeof createAuditSeals>[0],
) {
  return {
    retention: createRetention(parts),
    removals: createRemovals(parts),
    auditSeals: createAuditSeals(parts),
  };
}
