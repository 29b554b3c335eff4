import { resultOf, supportPoints, unknownPoints } from '../../../domain/readiness/result';
import { countsOf } from '../../../domain/readiness/result-counts';
import { encodeAnswers, type GivenAnswers, newState } from '../../../domain/readiness/state';

function state(given: GivenAnswers, isWorkActivity = true) {
  const start = newState('run', '2026-11-22T10:00:00Z');
  return { ...start, isWorkActivity, answers: encodeAnswers(given) };
}

describe('the result of a list', () => {
  it('tells by group what is in place, where support is needed and what to ask about', () => {
    const [motivation] = resultOf(state({ moveForward: 'm', longTerm: 's' })).groups;
    expect(motivation).toEqual({
      group: 'motivation',
      met: ['moveForward'],
      support: ['longTerm'],
      unknown: ['positiveAttitude', 'workPerspective'],
    });
  });

  it('leaves out what was answered of kuntouttava työtoiminta when the client is not in it', () => {
    const result = resultOf(state({ transition: 's', activityDays: 's', recovery: 's' }, false));
    expect(supportPoints(result)).toEqual(['recovery']);
    expect(unknownPoints(result)).not.toContain('openWorkshop');
  });

  it.each([
    ['transition', 'longPeriod'],
    ['longPeriod', 'transition'],
  ] as const)('does not ask about the other once %s is met', (met, other) => {
    expect(unknownPoints(resultOf(state({ [met]: 'm' })))).not.toContain(other);
    expect(unknownPoints(resultOf(state({ [met]: 's' })))).toContain(other);
  });

  it('holds no support to be needed because a fact of the work activity is not so', () => {
    const result = resultOf(state({ transition: 's', activityDays: 's', openWorkshop: 's' }));
    expect(supportPoints(result)).toEqual([]);
    expect(unknownPoints(result)).not.toContain('openWorkshop');
  });

  it('tells the support for plans when the client wants help with them, and none when not', () => {
    expect(supportPoints(resultOf(state({ directionSupport: 'm' })))).toEqual(['directionSupport']);
    const [, timing] = resultOf(state({ directionSupport: 's' })).groups;
    expect(timing).toMatchObject({ met: ['directionSupport'], support: [] });
  });

  it('counts by group', () => {
    const result = resultOf(state({ moveForward: 'm', recovery: 's', substances: 's' }, false));
    expect(countsOf(result)).toEqual({
      motivation: { met: 1, support: 0, unknown: 3 },
      timing: { met: 0, support: 1, unknown: 3 },
      lifeSituation: { met: 0, support: 1, unknown: 3 },
    });
  });
});
