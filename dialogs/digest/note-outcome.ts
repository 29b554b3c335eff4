import { noteOutcome } from '../../cards/digest/digest-actions';
import { errorCard } from '../../cards/kit/error-card';
import { periodOfKey } from '../../domain/digest/period-key';
import { checkEvidence, evidenceForm } from '../../domain/evidence/evidence-form';
import { canNote } from '../../domain/evidence/who-may';
import { noteOnce } from '../evidence/note-once';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
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
];
