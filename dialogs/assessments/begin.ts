import { assessmentDoor, beginAssessment } from '../../cards/assessments/assessment-actions';
import { wordsIn } from '../../cards/kit/wording';
import { nextAssessmentId, readBeginForm } from '../../domain/assessments/begin-form';
import { unfinishedAmong } from '../../domain/assessments/team-assessments';
import { refuse, write } from '../../domain/kit/decision';
import { notAllowed } from '../kit/not-allowed';
import { onDoor, throughDoor } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, onCommand, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { keptIn, placeOf, placesOf } from './assessment-place';
import { gone } from './gone';
import type { Lent } from './lent';
import { showHome } from './show-home';
import { showPart } from './show-part';

/** `arviointi`: the team's assessments, and how a new one begins. */
export const beginRoutes: readonly Route[] = [
  onCommand('assessment', (turn, _rest, services) => {
    const title = wordsIn(turn.language)('assessment.door');
    return throughDoor(turn, services, assessmentDoor, { title, data: { teamId: '' }, open });
  }),
  ...onDoor(assessmentDoor, open),
  onAction(beginAssessment, async (turn, data, services) => {
    const { teamId, token } = data;
    const place = await placeOf(turn, teamId, services);
    if (!place?.may.assess) return notAllowed(turn);
    const { form, place: where, begunOn } = data;
    const typed = { form, place: where, begunOn };
    const read = readBeginForm(typed, turn.today);
    if (read.kind === 'invalid')
      return showHome(turn, place, services, { begin: { form: typed, errors: read.errors } });
    const kept = await services.store.assessments.of(teamId);
    const under = unfinishedAmong(kept);
    const assessmentId = under?.assessment.id ?? nextAssessmentId(kept);
    if (!under) {
      const press = {
        teamId,
        assessmentId,
        actorId: turn.who.id,
        at: turn.now,
        token,
        isNew: true,
      };
      const begun = { ...read.told, id: assessmentId, teamId, begunBy: turn.who.id };
      await services.store.assessments.change(press, (present) =>
        present ? refuse('exists') : write(begun),
      );
    }
    const found = await keptIn(place, assessmentId, services);
    if (!found) return gone(turn, place, services);
    const isOthers = under !== undefined;
    const notice = isOthers ? wordsIn(turn.language)('assessment.alreadyBegun') : undefined;
    return showPart(turn, place, { ...found, part: 'continue', notice }, services);
  }),
];

async function open(turn: Turn, { teamId }: { teamId: string }, services: Lent): Promise<Reply> {
  const [first] = teamId === '' ? await placesOf(turn, services) : [];
  const place = first ?? (teamId === '' ? undefined : await placeOf(turn, teamId, services));
  if (place) return showHome(turn, place, services);
  return teamId === ''
    ? { kind: 'text', text: wordsIn(turn.language)('assessment.noTeam') }
    : notAllowed(turn);
}
