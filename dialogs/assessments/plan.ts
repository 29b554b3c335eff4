import type { z } from 'zod';
import { PLAN_ROWS, savePlan } from '../../cards/assessments/assessment-actions';
import { wordsIn } from '../../cards/kit/wording';
import { readPlan, type TypedStep } from '../../domain/assessments/plan-form';
import { write } from '../../domain/kit/decision';
import { pressToken } from '../../storage/kit/press-token';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { keptIn, placeOf } from './assessment-place';
import { gone } from './gone';
import { showPlan } from './show-plan';
import { showResult } from './show-result';

/** The steps that follow from a result, chosen by those who lead the team. */
export const planRoutes: readonly Route[] = [
  onAction(savePlan, async (turn, data, services) => {
    const place = await placeOf(turn, data.teamId, services);
    if (!place?.may.manage) return notAllowed(turn);
    const { teamId, assessmentId, token } = data;
    const found = await keptIn(place, assessmentId, services);
    if (!found) return gone(turn, place, services);
    const rows = typedRows(data);
    const read = readPlan(
      rows,
      place.team.people.map(({ id }) => id),
    );
    if (read.kind === 'invalid')
      return showPlan(
        turn,
        place,
        { kept: found.kept, typed: { rows, errors: read.errors } },
        services,
      );
    const { steps } = read;
    const madeAt = turn.now.toISOString();
    await services.store.assessments.changePlan(
      { teamId, assessmentId, actorId: turn.who.id, at: turn.now, token: pressToken(token, steps) },
      (present) => write({ assessmentId, teamId, madeAt: present?.madeAt ?? madeAt, steps }),
    );
    const after = (await keptIn(place, assessmentId, services)) ?? found;
    const notice = wordsIn(turn.language)('assessment.plan.saved');
    return { ...(await showResult(turn, place, { ...after, notice }, services)), lasts: true };
  }),
];

/** The rows as they came; a row's fields are named by its number. */
function typedRows(data: z.infer<typeof savePlan.schema>): TypedStep[] {
  const fields = new Map(Object.entries(data));
  const of = (letter: string, at: number) => fields.get(`${letter}${at}`) ?? '';
  return PLAN_ROWS.map((at) => ({
    criterion: of('c', at),
    what: of('w', at),
    who: of('p', at),
    until: of('u', at),
    outcome: of('o', at),
  }));
}
