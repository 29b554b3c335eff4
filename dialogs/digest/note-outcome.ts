import { noteOutcome, removeOutcome, restoreOutcome } from '../../cards/digest/digest-actions';
import { errorCard } from '../../cards/kit/error-card';
import { periodOfKey } from '../../domain/digest/period-key';
import { checkEvidence, evidenceForm } from '../../domain/evidence/evidence-form';
import { canNote } from '../../domain/evidence/who-may';
import { noteOnce } from '../evidence/note-once';
import { takeBack } from '../evidence/take-back';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';
import { ledTeam, showDigest } from './ask-digest';

/** The quarter's outcomes were gone through with the coaches, and targets set (Kriteeri 8.5). */
export const noteOutcomeRoutes: readonly Route[] = [
  onAction(noteOutcome, async (turn, { teamId, period: key, token, outcomeTargets }, services) => {
    const team = ledTeam(turn, teamId);
    if (!team || !canNote(turn.access, team.id, 'outcomeReview')) return notAllowed(turn);
    const period = periodOfKey(key, turn.today);
    if (period?.kind !== 'quarter') return errorCard(turn.language, { kind: 'misunderstood' });
    const { today } = turn;
    const form = { ...evidenceForm({ on: today }), text: outcomeTargets };
    const checked = checkEvidence('outcomeReview', form, { today, coachIds: [] });
    if (checked.kind === 'invalid') {
      const typed = { text: outcomeTargets, error: checked.errors.text ?? 'notAChoice' };
      return showDigest(turn, { team, period, outcome: { typed } }, services);
    }
    const told = { kind: 'outcomeReview', told: checked.told, token } as const;
    const receipt = await noteOnce(turn, team, told, services);
    const shown = await showDigest(turn, { team, period, outcome: { receipt } }, services);
    return { ...shown, lasts: true };
  }),
  onAction(removeOutcome, (turn, data, services) => undo(turn, 'removed', data, services)),
  onAction(restoreOutcome, (turn, data, services) => undo(turn, 'restored', data, services)),
];

/** On the digest that it was pressed on. */
async function undo(
  turn: Turn,
  state: 'removed' | 'restored',
  data: Parameters<typeof takeBack>[2],
  services: Services,
): Promise<Reply> {
  const team = ledTeam(turn, data.teamId);
  const period = periodOfKey(data.from, turn.today);
  if (!team || period?.kind !== 'quarter') return notAllowed(turn);
  const outcome = await takeBack(turn, state, data, services);
  if (outcome.kind !== 'done') return outcome.reply;
  const { receipt } = outcome;
  const shown = await showDigest(turn, { team, period, outcome: { receipt } }, services);
  return { ...shown, lasts: true };
}
