import { resultOf } from '../../../domain/readiness/result';
import {
  encodeAnswers,
  newState,
  type ReadinessState,
  WISHES,
  withAnswers,
} from '../../../domain/readiness/state';
import { suggestedSteps } from '../../../domain/readiness/suggested-steps';
import { wayIn } from '../../../domain/readiness/way-in';

const START = newState('run', '2026-11-22T10:00:00Z');
const SOME_SUPPORT = { ...START, answers: encodeAnswers({ wellbeing: 's' }) };
/** Nothing is needed: what the list asks of a need is answered with no. */
const ALL_MET = withAnswers({ ...START, answers: 'm'.repeat(16) }, { directionSupport: 's' });

function steps(state: ReadinessState) {
  return suggestedSteps(resultOf(state), state);
}

function ids(state: ReadinessState): string[] {
  return steps(state).map((step) => step.id);
}

describe('the next steps', () => {
  it('update the plans of a client in kuntouttava työtoiminta who wants to work', () => {
    expect(ids({ ...ALL_MET, wish: 'yes', isWorkActivity: true })).toEqual([
      'wayIn',
      'talk',
      'consent',
      'activationPlan',
      'endorsements',
      'implementationPlan',
      'agreement',
      'benefits',
    ]);
  });

  it('make a referral and an agreement for another client who wants to work', () => {
    expect(ids({ ...ALL_MET, wish: 'yes' })).toEqual([
      'wayIn',
      'talk',
      'consent',
      'agreement',
      'employmentPlan',
      'benefits',
    ]);
  });

  it.each([
    ['notNow', 'askAgain'],
    ['unknown', 'askWish'],
  ] as const)('begin from the wish when it is %s, with the way in after it', (wish, first) => {
    expect(ids({ ...ALL_MET, wish })).toEqual([first, 'wayIn', 'talk']);
  });

  it('arrange support where it is needed and ask about what is open', () => {
    expect(ids({ ...SOME_SUPPORT, wish: 'yes' })).toEqual(
      expect.arrayContaining(['support', 'askUnknown']),
    );
    expect(ids(ALL_MET)).not.toContain('support');
    expect(ids(ALL_MET)).not.toContain('askUnknown');
  });

  it('flag what has changed in the plans since the source', () => {
    const plan = steps({ ...ALL_MET, wish: 'yes', isWorkActivity: true }).find(
      (step) => step.id === 'activationPlan',
    );
    expect(plan?.changed).toEqual(['activation-plan', 'rehabilitative-work']);
  });
});

describe('the way in', () => {
  it.each(WISHES)('is worded for the wish when it is %s', (wish) => {
    const { lines } = wayIn({ ...START, wish });
    expect(lines.map((line) => line.id)).toEqual([
      wish,
      'who',
      'formReferral',
      'call',
      'openToAll',
    ]);
  });

  it('goes by the plans in kuntouttava työtoiminta', () => {
    const lines = wayIn({ ...START, isWorkActivity: true }).lines.map((line) => line.id);
    expect(lines).toContain('formWorkActivity');
    expect(lines).not.toContain('formReferral');
  });
});
