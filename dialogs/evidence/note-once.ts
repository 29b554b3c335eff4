import { v5 as uuidFrom } from 'uuid';
import type { Receipt } from '../../cards/evidence/noted-view';
import { type Evidence, standing } from '../../domain/evidence/evidence';
import type { Told } from '../../domain/evidence/evidence-form';
import type { EvidenceKind } from '../../domain/evidence/evidence-kind';
import { isSameDeed } from '../../domain/evidence/same-deed';
import type { CoachingTeam } from '../../domain/teams/team';
import type { Turn } from '../kit/turn';
import { receiptOf } from './evidence-place';
import type { Lent } from './lent';

const PRESSES = '6f1f0f5c-9a75-4b0e-9d3c-4f5b1b8a7e21';

/**
 * Notes what one press says. The same press makes the same record, another day's press another; what
 * somebody has noted for that day already is not noted again.
 */
export async function noteOnce(
  turn: Turn,
  team: CoachingTeam,
  { kind, told, token }: { kind: EvidenceKind; told: Told; token: string },
  { store }: { readonly store: Pick<Lent['store'], 'evidence'> },
): Promise<Receipt> {
  const { who, now } = turn;
  const id = uuidFrom([token, kind, told.on, told.partner, told.coachId].join('\n'), PRESSES);
  const evidence: Evidence = { ...told, id, teamId: team.id, kind, byId: who.id };
  const sameDay = await store.evidence.between(team.id, told.on, told.on);
  const known = standing(sameDay).find((other) => isSameDeed(other, evidence));
  if (known) return receiptOf(turn, known.id === id ? 'noted' : 'already', known);
  await store.evidence.note({ teamId: team.id, actorId: who.id, at: now, token }, evidence);
  return receiptOf(turn, 'noted', evidence);
}
