import type { Access } from '../access';
import type { Evidence } from './evidence';
import { EVIDENCE_RULES, type EvidenceKind } from './evidence-kind';

/** Noting it: what a leader does is a leader's to note, what a coach does a coach's. */
export function canNote(access: Access, teamId: string, kind: EvidenceKind): boolean {
  return hasRole(access, teamId, EVIDENCE_RULES[kind].giver);
}

/** Correcting and taking back: whoever noted it, while they may note such things. */
export function canChange(access: Access, evidence: Evidence): boolean {
  const { teamId, kind, byId } = evidence;
  if (!canNote(access, teamId, kind)) return false;
  // A leader's notes are the team's, so that another leader can correct them; 8.4 is between two.
  const isShared = EVIDENCE_RULES[kind].seenBy === 'team';
  return isShared || byId === access.personId;
}

/**
 * Seeing it: the team's people; a coach's own meetings that coach and the leaders; field mentoring the
 * leader who gave it and that coach alone (domain.md §1.6, §2.1).
 */
export function canSee(access: Access, evidence: Evidence): boolean {
  const { teamId, kind, byId, coachId } = evidence;
  const leads = hasRole(access, teamId, 'leader');
  const coaches = hasRole(access, teamId, 'coach');
  switch (EVIDENCE_RULES[kind].seenBy) {
    case 'team':
      return leads || coaches;
    case 'giver':
      return leads || (coaches && byId === access.personId);
    case 'pair':
      return (leads && byId === access.personId) || (coaches && coachId === access.personId);
  }
}

/** Whether it counts in figures for the reader: what is between two people, for these two alone. */
export function countsFor(access: Access, evidence: Evidence): boolean {
  return EVIDENCE_RULES[evidence.kind].seenBy !== 'pair' || canSee(access, evidence);
}

function hasRole(access: Access, teamId: string, role: 'leader' | 'coach'): boolean {
  return access.memberships.some((held) => held.teamId === teamId && held.role === role);
}
