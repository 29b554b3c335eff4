import { markId } from '../../cards/assessments/assessment-actions';
import { type ImportView, importCard } from '../../cards/assessments/import-card';
import { importAssessment, openImport } from '../../cards/assessments/manage-actions';
import { wordsIn } from '../../cards/kit/wording';
import { readImport } from '../../domain/assessments/import-form';
import { CRITERION_NUMBERS } from '../../domain/criteria/criterion';
import { refuse, write } from '../../domain/kit/decision';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, keptIn, placeOf } from './assessment-place';
import { gone } from './gone';
import { keepMarks } from './keep-marks';
import { showResult } from './show-result';

/** Earlier assessments, typed in from their paper. */
export const importRoutes: readonly Route[] = [
  onAction(openImport, async (turn, { teamId }, services) => {
    const place = await placeOf(turn, teamId, services);
    if (!place?.may.manage) return notAllowed(turn);
    const form = { form: 'workAbility', day: '', who: '' };
    return importCard(turn.language, viewOf(turn, place, { form, typed: new Map() }));
  }),
  onAction(importAssessment, async (turn, data, services) => {
    const { teamId, token, form, day, who } = data;
    const place = await placeOf(turn, teamId, services);
    if (!place?.may.manage) return notAllowed(turn);
    const typed = new Map(CRITERION_NUMBERS.map((number) => [number, data[markId(number)] ?? '']));
    const read = readImport({ form, day, who }, (number) => typed.get(number) ?? '', turn.today);
    if (read.kind === 'invalid') {
      const { errors, wrong } = read;
      const again = { form: { form, day, who }, typed, errors, wrong };
      return importCard(turn.language, viewOf(turn, place, again));
    }
    const { imported } = read;
    const press = { teamId, assessmentId: token, actorId: turn.who.id, at: turn.now, token };
    const changes = [...imported.marks].map(([criterion, mark]) => ({ criterion, mark }));
    const ownerId = turn.who.id;
    // The sheet first: an assessment that is there has its marks.
    await keepMarks(
      turn,
      { teamId, assessmentId: token, ownerId, token, changes, proposed: new Map() },
      services,
    );
    await services.store.assessments.change({ ...press, isNew: true }, (present) =>
      present
        ? refuse('exists')
        : write({
            id: token,
            teamId,
            form: imported.form,
            begunOn: imported.day,
            begunBy: ownerId,
            finishedOn: imported.day,
            importedFrom: imported.who,
          }),
    );
    const found = await keptIn(place, token, services);
    if (!found) return gone(turn, place, services);
    const notice = wordsIn(turn.language)('assessment.import.saved');
    return { ...(await showResult(turn, place, { ...found, notice }, services)), lasts: true };
  }),
];

function viewOf(
  turn: Turn,
  { team }: AssessmentPlace,
  shown: Pick<ImportView, 'form' | 'typed' | 'errors' | 'wrong'>,
): ImportView {
  const { id: teamId, name: teamName } = team;
  return { teamId, teamName, token: formIdFor(turn), surface: turn.surface, ...shown };
}
