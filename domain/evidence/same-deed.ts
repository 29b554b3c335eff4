import type { Evidence } from './evidence';
import { EVIDENCE_RULES } from './evidence-kind';
import { samePartner } from './partners';

/**
 * Whether two notes of one day tell of the same deed, so that it is noted once: what the team shares
 * whoever notes it, all else by the same person.
 */
export function isSameDeed(known: Evidence, next: Evidence): boolean {
  const isShared = EVIDENCE_RULES[next.kind].seenBy === 'team';
  return (
    known.on === next.on &&
    known.kind === next.kind &&
    known.coachId === next.coachId &&
    samePartner(known.partner ?? '', next.partner ?? '') &&
    (isShared || known.byId === next.byId)
  );
}
