import { GROUPS, type Group, type Point, type PointId } from './point';
import { ALTERNATIVES, pointsInGroup } from './points';
import { type PointAnswer, pointAnswer, type ReadinessState } from './state';

/** What came up in one group: talking points, never a score. */
export interface GroupResult {
  readonly group: Group;
  readonly met: readonly PointId[];
  readonly support: readonly PointId[];
  readonly unknown: readonly PointId[];
}

export interface ReadinessResult {
  readonly groups: readonly GroupResult[];
}

/**
 * The points that apply to this client, grouped by answer, in the list's order. One of the two points
 * that the list joins by "tai" is enough, so the other is not asked about once one is met.
 */
export function resultOf(state: ReadinessState): ReadinessResult {
  return { groups: GROUPS.map((group) => groupResult(group, state)) };
}

export function supportPoints(result: ReadinessResult): readonly PointId[] {
  return result.groups.flatMap(({ support }) => support);
}

export function unknownPoints(result: ReadinessResult): readonly PointId[] {
  return result.groups.flatMap(({ unknown }) => unknown);
}

function groupResult(group: Group, state: ReadinessState): GroupResult {
  const points = pointsInGroup(group, state.isWorkActivity);
  const idsThat = (hold: (answer: PointAnswer, asks: Point['asks']) => boolean) =>
    points.filter(({ id, asks }) => hold(pointAnswer(state, id), asks)).map(({ id }) => id);
  const met = idsThat((answer, asks) => answer === (asks === 'need' ? 's' : 'm'));
  return {
    group,
    met,
    // A fact that does not hold needs no support.
    support: idsThat((answer, asks) => asks !== 'fact' && answer === (asks === 'need' ? 'm' : 's')),
    unknown: idsThat((answer) => answer === 'u').filter((id) => !isCovered(id, met)),
  };
}

function isCovered(id: PointId, met: readonly PointId[]): boolean {
  const isAlternative = (point: PointId) => ALTERNATIVES.some((joined) => joined === point);
  return isAlternative(id) && met.some(isAlternative);
}
