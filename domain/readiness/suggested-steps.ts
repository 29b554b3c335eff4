import { type ReadinessResult, supportPoints, unknownPoints } from './result';
import type { ReadinessState } from './state';

/** Strings `readiness.next.<id>.what` and `.who`. */
const SUGGESTED_STEP_IDS = [
  'wayIn',
  'askWish',
  'askAgain',
  'talk',
  'consent',
  'activationPlan',
  'endorsements',
  'implementationPlan',
  'agreement',
  'employmentPlan',
  'benefits',
  'support',
  'askUnknown',
] as const;
type SuggestedStepId = (typeof SUGGESTED_STEP_IDS)[number];

export interface SuggestedStep {
  readonly id: SuggestedStepId;
  /** Id of the knowledge article it rests on, whose sources are the step's. */
  readonly article: string;
  /** Ids of knowledge/changes.yaml: what has changed since the source was written. */
  readonly changed?: readonly string[];
}

/** What to do next in this situation, at most ten, in the order to do it (004, chapters 4 and 5). */
export function suggestedSteps(
  result: ReadinessResult,
  state: ReadinessState,
): readonly SuggestedStep[] {
  return [...intoCoaching(state), ...besideCoaching(result)];
}

const TALK: SuggestedStep = {
  id: 'talk',
  article: 'kysymys-kuka-valitsee',
  changed: ['municipal-trial'],
};
const CONSENT: SuggestedStep = {
  id: 'consent',
  article: 'ph-suostumus-jatkossa',
  changed: ['te-services', 'laws'],
};

const AGREEMENT: SuggestedStep = {
  id: 'agreement',
  article: 'lomake-yhteistyosopimus',
  changed: ['work-ability-programme'],
};
const BENEFITS: SuggestedStep = {
  id: 'benefits',
  article: 'kriteeri-12-milloin',
  changed: ['general-support'],
};

const WORK_ACTIVITY_PLANS: readonly SuggestedStep[] = [
  {
    id: 'activationPlan',
    article: 'kysymys-aktivointisuunnitelma',
    changed: ['activation-plan', 'rehabilitative-work'],
  },
  {
    id: 'endorsements',
    article: 'kysymys-puollot',
    changed: ['municipal-trial', 'work-trial-combination', 'wage-subsidy'],
  },
  {
    id: 'implementationPlan',
    article: 'kysymys-toteuttamissuunnitelma',
    changed: ['rehabilitative-work'],
  },
  AGREEMENT,
  BENEFITS,
];

const OTHER_PLANS: readonly SuggestedStep[] = [
  AGREEMENT,
  {
    id: 'employmentPlan',
    article: 'sana-monialainen-suunnitelma',
    changed: ['typ', 'activation-plan'],
  },
  BENEFITS,
];

function intoCoaching(state: ReadinessState): readonly SuggestedStep[] {
  const way: SuggestedStep = state.isWorkActivity
    ? {
        id: 'wayIn',
        article: 'kysymys-aloite',
        changed: ['rehabilitative-work', 'municipal-trial'],
      }
    : { id: 'wayIn', article: 'kriteeri-09-lahettajat', changed: ['municipal-trial'] };
  switch (state.wish) {
    case 'yes':
      return [way, TALK, CONSENT, ...(state.isWorkActivity ? WORK_ACTIVITY_PLANS : OTHER_PLANS)];
    case 'notNow':
      return [{ id: 'askAgain', article: 'kriteeri-09-rohkaisu' }, way, TALK];
    case 'unknown':
      return [{ id: 'askWish', article: 'kriteeri-10-kysyminen' }, way, TALK];
  }
}

function besideCoaching(result: ReadinessResult): readonly SuggestedStep[] {
  const steps: SuggestedStep[] = [];
  if (supportPoints(result).length > 0) steps.push({ id: 'support', article: 'ph-tuki-sailyy' });
  if (unknownPoints(result).length > 0) {
    steps.push({ id: 'askUnknown', article: 'tyokalu-tarkistuslista-kaikki' });
  }
  return steps;
}
