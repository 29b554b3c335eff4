import type { z } from 'zod';
import { saveMarks } from '../../cards/assessments/assessment-actions';
import { errorCard } from '../../cards/kit/error-card';
import { JOINT, lacksReason, markOf } from '../../domain/assessments/assessment';
import type { MarkChange } from '../../domain/assessments/mark-criteria';
import { readRows, type TypedRow } from '../../domain/assessments/section-form';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import type { CriterionNumber } from '../../domain/criteria/criterion';
import type { Level } from '../../domain/criteria/level';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, keptIn, placeOf } from './assessment-place';
import { gone } from './gone';
import { keepMarks, typedRows } from './keep-marks';
import type { Lent } from './lent';
import { levelsIn, proposalsFor } from './proposals';
import type { TypedAgain } from './row-view';
import { showPart } from './show-part';
import { ownSheet, sheetOwner } from './show-section';

type MarksData = z.infer<typeof saveMarks.schema>;

/** Every button of a form of several criteria: first all is kept, then it leads on. */
export const saveMarksRoutes: readonly Route[] = [
  onAction(saveMarks, async (turn, data, services) => {
    const place = await placeOf(turn, data.teamId, services);
    if (!place?.may.assess) return notAllowed(turn);
    const found = await keptIn(place, data.assessmentId, services);
    if (!found) return gone(turn, place, services);
    if (data.form !== 'joint' && !data.form.startsWith('section:'))
      return errorCard(turn.language, { kind: 'misunderstood' });
    return save(turn, place, found.kept, data, services);
  }),
];

async function save(
  turn: Turn,
  place: AssessmentPlace,
  before: KeptAssessment,
  data: MarksData,
  services: Lent,
): Promise<Reply> {
  const rows = typedRows(data);
  const { changes, errors } = readRows(rows);
  const proposed = levelsIn(await proposalsFor(turn, place.team, services));
  const isJoint = data.form === 'joint';
  const taken = data.goTo === 'take' ? takenFrom(rows, proposed) : [];
  const { teamId, assessmentId, token } = data;
  const ownerId = isJoint ? JOINT : sheetOwner(turn.who.id, before);
  const all = [...changes, ...taken];
  // The joint round stands by what people agreed on, and asks for no reasons.
  const levels = isJoint ? new Map<CriterionNumber, Level>() : proposed;
  await keepMarks(
    turn,
    { teamId, assessmentId, ownerId, token, changes: all, proposed: levels },
    services,
  );
  const found = await keptIn(place, assessmentId, services);
  if (!found) return gone(turn, place, services);
  const isOnwards = data.goTo === 'result' || data.goTo.startsWith('section:');
  const isAsking = !isJoint && isOnwards && asksReasons(turn, found.kept, rows);
  const stays = errors.size > 0 || isAsking || data.goTo === 'take';
  return showPart(
    turn,
    place,
    {
      ...found,
      part: stays ? data.form : data.goTo,
      typed: errors.size > 0 ? typedAgain(rows, errors) : undefined,
    },
    services,
  );
}

/** What is proposed for the criteria that the form leaves open. */
function takenFrom(
  rows: readonly TypedRow[],
  proposed: ReadonlyMap<CriterionNumber, Level>,
): MarkChange[] {
  return rows.flatMap(({ criterion, mark }) => {
    const score = proposed.get(criterion);
    const isOpen = mark.trim() === '';
    return isOpen && score ? [{ criterion, mark: { kind: 'score' as const, score } }] : [];
  });
}

/** A reason is asked in place once; whoever goes on without is asked again before the end. */
function asksReasons(turn: Turn, kept: KeptAssessment, rows: readonly TypedRow[]): boolean {
  const sheet = ownSheet(turn, kept);
  return rows.some(({ criterion, reason }) => {
    const mark = markOf(sheet, criterion);
    return reason === undefined && mark !== undefined && lacksReason(mark);
  });
}

function typedAgain(rows: readonly TypedRow[], errors: TypedAgain['errors']): TypedAgain {
  return {
    errors,
    marks: new Map(rows.map(({ criterion, mark }) => [criterion, mark])),
    reasons: new Map(rows.map(({ criterion, reason = '' }) => [criterion, reason])),
  };
}
