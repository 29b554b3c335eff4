import type { z } from 'zod';
import { saveCriterion } from '../../cards/assessments/assessment-actions';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { lacksReason, markOf } from '../../domain/assessments/assessment';
import { readRows } from '../../domain/assessments/section-form';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import {
  CRITERIA,
  type CriterionNumber,
  readCriterionNumber,
} from '../../domain/criteria/criterion';
import { errorInText, LONGEST } from '../../domain/kit/form-error';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, keptIn, placeOf } from './assessment-place';
import { gone } from './gone';
import { keepMarks } from './keep-marks';
import type { Lent } from './lent';
import { levelsIn, proposalsFor } from './proposals';
import { showCriterion } from './show-criterion';
import { ownSheet, sheetOwner, showSection } from './show-section';

type CriterionData = z.infer<typeof saveCriterion.schema>;

/** One criterion with everything that is said of it. */
export const saveCriterionRoutes: readonly Route[] = [
  onAction(saveCriterion, async (turn, data, services) => {
    const place = await placeOf(turn, data.teamId, services);
    if (!place?.may.assess) return notAllowed(turn);
    const criterion = readCriterionNumber(data.criterion);
    if (!criterion) return errorCard(turn.language, { kind: 'misunderstood' });
    const found = await keptIn(place, data.assessmentId, services);
    if (!found) return gone(turn, place, services);
    return save(turn, place, { kept: found.kept, criterion, data }, services);
  }),
];

async function save(
  turn: Turn,
  place: AssessmentPlace,
  {
    kept,
    criterion,
    data,
  }: { kept: KeptAssessment; criterion: CriterionNumber; data: CriterionData },
  services: Lent,
): Promise<Reply> {
  const proposed = levelsIn(await proposalsFor(turn, place.team, services));
  const score = data.goTo === 'take' ? proposed.get(criterion) : undefined;
  const mark = score === undefined ? data.mark : String(score);
  const { errors, changes } = readRows([
    { criterion, mark, shown: data.shown, reason: data.reason },
  ]);
  const wrongNote = errorInText(data.note, LONGEST.memo);
  const evidence = data.evidence.split(',').filter((id) => id !== '');
  const [change = { criterion }] = changes;
  const kind = wrongNote ? change : { ...change, note: data.note, evidence };
  const { teamId, assessmentId, token } = data;
  const ownerId = sheetOwner(turn.who.id, kept);
  await keepMarks(
    turn,
    { teamId, assessmentId, ownerId, token, proposed, changes: [kind] },
    services,
  );
  const after = await keptIn(place, assessmentId, services);
  if (!after) return gone(turn, place, services);
  const own = markOf(ownSheet(turn, after.kept), criterion);
  const t = wordsIn(turn.language);
  if (wrongNote || errors.size > 0 || (own && lacksReason(own))) {
    const typed = {
      errors,
      marks: new Map([[criterion, mark]]),
      reasons: new Map([[criterion, data.reason]]),
    };
    const noteError = wrongNote && t(`formError.${wrongNote}`);
    const again = wrongNote ? { note: data.note, noteError, chosen: evidence } : undefined;
    return showCriterion(turn, place, { kept: after.kept, criterion, typed, again }, services);
  }
  const section = CRITERIA.find(({ number }) => number === criterion)?.section ?? 'staff';
  return showSection(
    turn,
    place,
    { kept: after.kept, section, notice: t('assessment.saved') },
    services,
  );
}
