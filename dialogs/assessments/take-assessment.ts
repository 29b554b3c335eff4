import { markId } from '../../cards/assessments/assessment-actions';
import { importCard } from '../../cards/assessments/import-card';
import { importTeamCard, type ReadAssessment } from '../../cards/assessments/import-team-card';
import { openRead } from '../../cards/assessments/manage-actions';
import { readReport } from '../../cards/assessments/read-report';
import { wordsIn } from '../../cards/kit/wording';
import { findScores } from '../../domain/assessments/find-scores';
import { CRITERION_NUMBERS, readCriterionNumber } from '../../domain/criteria/criterion';
import type { Sheet } from '../../domain/files/sheet';
import { formIdFor } from '../kit/form-id';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, placeOf, placesOf } from './assessment-place';
import type { Lent } from './lent';

/** An earlier assessment that was dropped: on the same card as one that is typed in. */
export async function takeAssessment(
  turn: Turn,
  sheets: readonly Sheet[],
  services: Lent,
): Promise<Reply | undefined> {
  const scores = findScores(sheets);
  if (!scores) return undefined;
  const places = (await placesOf(turn, services)).filter(({ may }) => may.manage);
  const [place, ...others] = places;
  if (!place) return { kind: 'text', text: wordsIn(turn.language)('assessment.import.notYours') };
  const read = { ...scores, form: readReport(sheets) };
  if (others.length === 0) return showRead(turn, place, read, services);
  const teams = places.map(({ team }) => team);
  return importTeamCard(turn.language, read, { teams, surface: turn.surface });
}

export const takeAssessmentRoute: Route = onAction(openRead, async (turn, data, services) => {
  const { teamId, form, day, who, wrong } = data;
  const place = await placeOf(turn, teamId, services);
  if (!place?.may.manage) return notAllowed(turn);
  const marks = new Map(CRITERION_NUMBERS.map((number) => [number, data[markId(number)] ?? '']));
  const unread = wrong.split(' ').flatMap((number) => readCriterionNumber(number) ?? []);
  return showRead(turn, place, { form: { form, day, who }, marks, wrong: unread }, services);
});

/** The card to look over and to save; it says so when the team has one of that day. */
async function showRead(
  turn: Turn,
  { team }: AssessmentPlace,
  { form, marks, wrong }: ReadAssessment,
  { store }: Lent,
): Promise<Reply> {
  const kept = await store.assessments.of(team.id);
  const isThere = kept.some(
    ({ assessment: { finishedOn, removedAt } }) => finishedOn === form.day && !removedAt,
  );
  return importCard(turn.language, {
    teamId: team.id,
    teamName: team.name,
    token: formIdFor(turn),
    surface: turn.surface,
    form,
    typed: marks,
    wrong,
    read: { isThere },
  });
}
