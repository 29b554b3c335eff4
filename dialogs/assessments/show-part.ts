import { openPart } from '../../cards/assessments/assessment-actions';
import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import { readCriterionNumber } from '../../domain/criteria/criterion';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { type AssessmentPlace, keptIn, placeOf } from './assessment-place';
import type { Lent } from './lent';
import type { TypedAgain } from './row-view';
import { showCriterion } from './show-criterion';
import { showHome } from './show-home';
import { showJoint } from './show-joint';
import { showPlan } from './show-plan';
import { showResult } from './show-result';
import { readSection, sectionToContinue, showSection } from './show-section';

export const showPartRoutes: readonly Route[] = [
  onAction(openPart, async (turn, { teamId, assessmentId, part }, services) => {
    const place = await placeOf(turn, teamId, services);
    if (!place) return notAllowed(turn);
    const found = await keptIn(place, assessmentId, services);
    if (!found) {
      const notice = wordsIn(turn.language)('assessment.gone');
      return showHome(turn, place, services, { notice });
    }
    return showPart(turn, place, { ...found, part }, services);
  }),
];

export interface Part {
  readonly kept: KeptAssessment;
  readonly all: readonly KeptAssessment[];
  /** `section:staff`, `criterion:17`, `joint`, `continue`, `plan`, `result`, `home`. */
  readonly part: string;
  readonly typed?: TypedAgain | undefined;
  readonly notice?: string | undefined;
}

/** The part of an assessment that a button leads to; to those who only read it, its result alone. */
export async function showPart(
  turn: Turn,
  place: AssessmentPlace,
  { kept, all, part, typed, notice }: Part,
  services: Lent,
): Promise<Reply> {
  const [name, of = ''] = part.split(':');
  if (!place.may.assess && name !== 'result') return notAllowed(turn);
  switch (name) {
    case 'section': {
      const section = readSection(of);
      if (section) return showSection(turn, place, { kept, section, typed, notice }, services);
      break;
    }
    case 'continue': {
      const section = sectionToContinue(turn, kept);
      return showSection(turn, place, { kept, section, notice }, services);
    }
    case 'criterion': {
      const criterion = readCriterionNumber(of);
      if (criterion) return showCriterion(turn, place, { kept, criterion }, services);
      break;
    }
    case 'joint':
      return showJoint(turn, place, { kept, notice });
    case 'plan':
      return place.may.manage ? showPlan(turn, place, { kept }, services) : notAllowed(turn);
    case 'result':
      return showResult(turn, place, { kept, all, notice }, services);
    case 'home': {
      const paused = wordsIn(turn.language)('assessment.pausedNotice');
      return { ...(await showHome(turn, place, services, { notice: paused })), lasts: true };
    }
  }
  return errorCard(turn.language, { kind: 'misunderstood' });
}
