import { removeEvidence, restoreEvidence } from '../../cards/evidence/evidence-actions';
import { wordsIn } from '../../cards/kit/wording';
import { canChange } from '../../domain/evidence/who-may';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { receiptOf, showPlace, teamOf } from './evidence-place';
import type { Lent } from './lent';

/** Taking a note back, and bringing it back within 30 days. */
export const takeBackRoutes: readonly Route[] = [
  onAction(removeEvidence, (turn, data, services) => change(turn, 'removed', data, services)),
  onAction(restoreEvidence, (turn, data, services) => change(turn, 'restored', data, services)),
];

async function change(
  turn: Turn,
  state: 'removed' | 'restored',
  { teamId, from, evidenceId, token }: Record<'teamId' | 'from' | 'evidenceId' | 'token', string>,
  services: Lent,
): Promise<Reply> {
  const { evidence } = services.store;
  const team = teamOf(turn, teamId);
  const kept = team && (await evidence.find(teamId, evidenceId));
  if (!kept || !canChange(turn.access, kept.evidence)) return notAllowed(turn);
  const press = { teamId, evidenceId, actorId: turn.who.id, at: turn.now, token };
  const outcome = await (state === 'removed' ? evidence.remove(press) : evidence.restore(press));
  if (outcome.kind === 'refused' && outcome.refusal === 'tooLate')
    return { kind: 'text', text: wordsIn(turn.language)('evidence.tooLate') };
  const receipt = receiptOf(turn, state, kept.evidence);
  return { ...(await showPlace(turn, team, { from, receipt }, services)), lasts: true };
}
