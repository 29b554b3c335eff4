import { wordsIn } from '../../../cards/kit/wording';
import { LANGUAGES } from '../../../domain/language';
import { GROUPS, type Point } from '../../../domain/readiness/point';
import { POINTS } from '../../../domain/readiness/points';
import { type ReadinessResult, resultOf } from '../../../domain/readiness/result';
import { countsOf } from '../../../domain/readiness/result-counts';
import {
  newState,
  POINT_ANSWERS,
  type ReadinessState,
  WISHES,
} from '../../../domain/readiness/state';
import { suggestedSteps } from '../../../domain/readiness/suggested-steps';
import { wayIn } from '../../../domain/readiness/way-in';
import { pick, randomFrom, SEED } from '../../support/random';

const random = randomFrom(SEED);
const STATES = Array.from({ length: 2_000 }, randomState);

function randomState(): ReadinessState {
  return {
    ...newState('run', '2026-11-22T10:00:00Z'),
    wish: pick(random, WISHES),
    isWorkActivity: random() < 0.5,
    answers: Array.from({ length: 16 }, () => pick(random, POINT_ANSWERS)).join(''),
  };
}

function named({ groups }: ReadinessResult): string[] {
  return groups.flatMap((group) => [...group.met, ...group.support, ...group.unknown]);
}

/** What a point's place in the letters says, read here by hand. */
function letter(state: ReadinessState, point: Point): string {
  return state.answers.charAt(POINTS.indexOf(point));
}

/** A need turns the two letters round, and a fact that is not so is nothing to support. */
function kindOf(state: ReadinessState, point: Point): 'met' | 'support' | 'unknown' | 'nothing' {
  const said = letter(state, point);
  if (said === 'u') return 'unknown';
  if (point.id === 'directionSupport') return said === 'm' ? 'support' : 'met';
  if (said === 'm') return 'met';
  return point.onlyWorkActivity ? 'nothing' : 'support';
}

function applies(state: ReadinessState, point: Point): boolean {
  return state.isWorkActivity || !point.onlyWorkActivity;
}

describe(`a list with any answers (SEED=${SEED})`, () => {
  it('shows every point where support is needed, and never one that is hidden', () => {
    for (const state of STATES) {
      const result = resultOf(state);
      const needed = POINTS.filter(
        (point) => applies(state, point) && kindOf(state, point) === 'support',
      );
      expect(result.groups.flatMap((group) => group.support)).toEqual(needed.map(({ id }) => id));
      const hidden = POINTS.filter((each) => !applies(state, each)).map(({ id }) => id);
      expect(named(result).filter((id) => hidden.some((each) => each === id))).toEqual([]);
    }
  });

  it('counts each point that applies once, but for the other of the two joined by "tai"', () => {
    for (const state of STATES) {
      const counts = countsOf(resultOf(state));
      for (const group of GROUPS) {
        const points = POINTS.filter((point) => point.group === group && applies(state, point));
        const letters = points.map((point) => letter(state, point)).join('');
        const countOf = (kind: string) =>
          points.filter((point) => kindOf(state, point) === kind).length;
        const pair = group === 'timing' && state.isWorkActivity ? letters.slice(3, 5) : '';
        const covered = pair === 'mu' || pair === 'um' ? 1 : 0;
        expect(counts[group]).toEqual({
          met: countOf('met'),
          support: countOf('support'),
          unknown: countOf('unknown') - covered,
        });
      }
    }
  });

  it('always has the way in, first among the steps when the client wants to work', () => {
    for (const state of STATES) {
      const steps = suggestedSteps(resultOf(state), state).map((step) => step.id);
      expect(steps).toContain('wayIn');
      expect(steps.length).toBeLessThanOrEqual(10);
      if (state.wish === 'yes') expect(steps[0]).toBe('wayIn');
      const lines = wayIn(state).lines.map((line) => line.id);
      expect(lines[0]).toBe(state.wish);
      expect(lines).toEqual(expect.arrayContaining(['who', 'call', 'openToAll']));
    }
  });

  it.each(LANGUAGES)(
    'has words in %s for each support, step and line of the way in',
    (language) => {
      const t = wordsIn(language);
      for (const state of STATES.slice(0, 200)) {
        const result = resultOf(state);
        const texts = [
          ...result.groups
            .flatMap((group) => group.support)
            .map((id) => t(`readiness.point.${id}.support`)),
          ...suggestedSteps(result, state).flatMap(({ id }) => [
            t(`readiness.next.${id}.what`),
            t(`readiness.next.${id}.who`),
          ]),
          ...wayIn(state).lines.map(({ id }) => t(`readiness.wayIn.${id}`)),
        ];
        // i18next gives the key itself when a language lacks the string.
        for (const text of texts) expect(text).not.toMatch(/^readiness\.|^$/);
      }
    },
  );
});
