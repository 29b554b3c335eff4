import { removeEvidence, restoreEvidence } from '../../cards/evidence/evidence-actions';
import type { Receipt } from '../../cards/evidence/noted-view';
import { wordsIn } from '../../cards/kit/wording';
import { canChange } from '../../domain/evidence/who-may';
import type { CoachingTeam } from '../../domain/teams/team';
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

type Pressed = Readonly<Record<'teamId' | 'from' | 'evidenceId' | 'token', string>>;

async function change(
  turn: Turn,
  state: 'removed' | 'restored',
  data: Pressed,
  services: Lent,
): Promise<Reply> {
  const outcome = await takeBack(turn, state, data, services);
  if (outcome.kind !== 'done') return outcome.reply;
  const { team, receipt } = outcome;
  return {
    ...(await showPlace(turn, team, { from: data.from, receipt }, services)),
    lasts: true,
  };
}

/** Takes a note back or brings it again, for whatever card then shows the receipt. */
export async function takeBack(
  turn: Turn,
  state: 'removed' | 'restored',
  { teamId, evidenceId, token }: Pressed,
  services: Lent,
): Promise<
  | { readonly kind: 'done'; readonly team: CoachingTeam; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly reply: Reply }
> {
  const { evidence } = services.store;
  const team = teamOf(turn, teamId);
  const kept = team && (await evidence.find(teamId, evidenceId));
  if (!kept || !canChange(turn.access, kept.evidence))
    return { kind: 'refused', reply: notAllowed(turn) };
  const press = { teamId, evidenceId, actorId: turn.who.id, at: turn.now, token };
  const outcome = await (state === 'removed' ? evidence.remove(press) : evidence.restore(press));
  if (outcome.kind === 'refused' && outcome.refusal === 'tooLate')
    return {
      kind: 'refused',
      reply: { kind: 'text', text: wordsIn(turn.language)('evidence.tooLate') },
    };
  return { kind: 'done', team, receipt: receiptOf(turn, state, kept.evidence) };
}
