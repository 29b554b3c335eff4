import { POINT_IDS } from '../../../domain/readiness/point';
import { POINTS, pointsFor, pointsInGroup } from '../../../domain/readiness/points';

describe('the points of the list', () => {
  it('are the sixteen of LIITE 7, in its order', () => {
    expect(POINTS.map((point) => point.id)).toEqual(POINT_IDS);
    expect(POINTS).toHaveLength(16);
  });

  it.each([
    ['motivation', 4, 4],
    ['timing', 8, 4],
    ['lifeSituation', 4, 4],
  ] as const)('of %s are %i in kuntouttava työtoiminta and %i outside it', (group, all, others) => {
    expect(pointsInGroup(group, true)).toHaveLength(all);
    expect(pointsInGroup(group, false)).toHaveLength(others);
  });

  it('leave out what means something only in kuntouttava työtoiminta', () => {
    const shown = pointsFor(false).map((point) => point.id);
    const hidden = POINT_IDS.filter((id) => !shown.includes(id));
    expect(hidden).toEqual(['transition', 'longPeriod', 'activityDays', 'openWorkshop']);
  });
});
