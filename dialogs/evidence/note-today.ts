import { noteToday } from '../../cards/evidence/evidence-actions';
import { checkEvidence, evidenceForm } from '../../domain/evidence/evidence-form';
import { coachesOf } from '../../domain/teams/team';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { showForm } from './evidence-form';
import { notedPlace, showPlace } from './evidence-place';
import { noteOnce } from './note-once';

/** One press from where it happens: done today, with nothing to fill in. */
export const noteTodayRoutes: readonly Route[] = [
  onAction(noteToday, async (turn, { teamId, from, kind: asked, token, ...of }, services) => {
    const place = notedPlace(turn, { teamId, kind: asked });
    if (!place) return notAllowed(turn);
    const { team, kind } = place;
    const { today } = turn;
    const form = { ...evidenceForm({ on: today }), partner: of.partner, coachId: of.coachId };
    const coachIds = coachesOf(team).map(({ id }) => id);
    const checked = checkEvidence(kind, form, { today, coachIds });
    // A coach who has left the team since, or a name that the guard stops.
    if (checked.kind === 'invalid')
      return showForm(turn, place, { from, form, errors: checked.errors });
    const receipt = await noteOnce(turn, team, { kind, told: checked.told, token }, services);
    return { ...(await showPlace(turn, team, { from, receipt }, services)), lasts: true };
  }),
];
