import { type ReadinessResult, supportPoints, unknownPoints } from './result';
import type { ReadinessState } from './state';

/** Strings `readiness.next.<id>.what` and `.who`. */
const NEXT_STEP_IDS = [
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
type NextStepId = (typeof NEXT_STEP_IDS)[number];

/** A step that the checklist's result suggests. */
export interface NextStep {
  readonly id: NextStepId;
  /** Id of the knowledge article it rests on, whose sources are the step's. */
  readonly article: string;
  /** Ids of knowledge/changes.yaml: what has changed since the source was written. */
  readonly changed?: readonly string[];
}

/** What to do next in this situation, at most eight, in the order to do it (004, chapters 4 and 5). */
export function nextSteps(result: ReadinessResult, state: ReadinessState): readonly NextStep[] {
  return [...intoCoaching(state), ...besideCoaching(result)];
}

const TALK: NextStep = {
  id: 'talk',
  article: 'kysymys-kuka-valitsee',
  changed: ['municipal-trial'],
};
const CONSENT: NextStep = {
  id: 'consent',
  article: 'ph-suostumus-jatkossa',
  changed: ['te-services', 'laws'],
};

const WORK_ACTIVITY_PLANS: readonly NextStep[] = [
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
];

const OTHER_PLANS: readonly NextStep[] = [
  { id: 'agreement', article: 'lomake-yhteistyosopimus' },
  {
    id: 'employmentPlan',
    article: 'sana-monialainen-suunnitelma',
    changed: ['typ', 'activation-plan'],
  },
  { id: 'benefits', article: 'kriteeri-12-milloin', changed: ['general-support'] },
];

function intoCoaching(state: ReadinessState): readonly NextStep[] {
  const way: NextStep = state.isWorkActivity
    ? { id: 'wayIn', article: 'kysymys-aloite', changed: ['rehabilitative-work'] }
    : { id: 'wayIn', article: 'kriteeri-09-lahettajat' };
  switch (state.wish) {
    case 'yes':
      return [way, TALK, CONSENT, ...(state.isWorkActivity ? WORK_ACTIVITY_PLANS : OTHER_PLANS)];
    case 'notNow':
      return [{ id: 'askAgain', article: 'kriteeri-09-rohkaisu' }, way, TALK];
    case 'unknown':
      return [{ id: 'askWish', article: 'kriteeri-10-kysyminen' }, way, TALK];
  }
}

function besideCoaching(result: ReadinessResult): readonly NextStep[] {
  const steps: NextStep[] = [];
  if (supportPoints(result).length > 0) steps.push({ id: 'support', article: 'ph-tuki-sailyy' });
  if (unknownPoints(result).length > 0) {
    steps.push({ id: 'askUnknown', article: 'tyokalu-tarkistuslista-kaikki' });
  }
  return steps;
}
