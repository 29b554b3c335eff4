import type { Receipt } from '../../cards/evidence/noted-view';
import { readCriterionNumber } from '../../domain/criteria/criterion';
import type { Evidence } from '../../domain/evidence/evidence';
import { EVIDENCE_KINDS, type EvidenceKind } from '../../domain/evidence/evidence-kind';
import { canChange, canNote } from '../../domain/evidence/who-may';
import { canSeeCriteria, canSeeYear } from '../../domain/permissions';
import type { CoachingTeam } from '../../domain/teams/team';
import { showCriteria, showCriterion } from '../criteria/show-criteria';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { showYear } from './year';

export function teamOf({ access, teams }: Turn, teamId: string): CoachingTeam | undefined {
  return teams.find(({ id }) => id === teamId && canSeeCriteria(access, id));
}

/** The team and the kind, if the speaker may note such a thing there. */
export function notedPlace(
  turn: Turn,
  { teamId, kind: asked }: { teamId: string; kind: string },
): { team: CoachingTeam; kind: EvidenceKind } | undefined {
  const team = teamOf(turn, teamId);
  const kind = EVIDENCE_KINDS.find((known) => known === asked);
  return team && kind && canNote(turn.access, team.id, kind) ? { team, kind } : undefined;
}

/** What the press was made on, as it is now. */
export function showPlace(
  turn: Turn,
  team: CoachingTeam,
  { from, receipt }: { from: string; receipt?: Receipt | undefined },
  services: Lent,
): Promise<Extract<Reply, { kind: 'card' }>> {
  if (from === 'year' && canSeeYear(turn.access, team.id))
    return showYear(turn, team, services, receipt);
  const number = readCriterionNumber(from);
  return number === undefined
    ? showCriteria(turn, { team }, services)
    : showCriterion(turn, { team, number, receipt }, services);
}

export function receiptOf({ access }: Turn, state: Receipt['state'], evidence: Evidence): Receipt {
  return { state, evidence, canChange: canChange(access, evidence) };
}
