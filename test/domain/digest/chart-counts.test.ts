import { chartCounts } from '../../../domain/digest/chart-counts';
import { monthPeriod, quarterPeriod } from '../../../domain/digest/period-weeks';
import { addDays, type Week, weekNumberOf } from '../../../domain/local-date';
import { coachesNamed, day, factsWith, meeting, WEEK, WEEK_BEFORE } from './small-team';

const today = day('2026-11-16');
const numbersOf = (columns: readonly (readonly Week[])[]) =>
  columns.map((weeks) => weeks.map(weekNumberOf));

describe('the counts of a chart', () => {
  it('show a week among its last four', () => {
    const meetings = [
      meeting(),
      meeting({ metOn: day('2026-11-03') }),
      meeting({ channel: 'phone' }),
      meeting({ concernsJobSeeker: false }),
    ];
    const { columns, coaches } = chartCounts(factsWith({ meetings }));
    expect(numbersOf(columns)).toEqual([[43], [44], [45], [46]]);
    expect(coaches).toEqual([{ coachId: 'anna', name: 'Anna', counts: [0, 0, 1, 1] }]);
  });

  it('show a month by its weeks, and a quarter by its months', () => {
    const month = chartCounts(factsWith({ period: monthPeriod(2026, 10, today) }));
    expect(numbersOf(month.columns)).toEqual([[40], [41], [42], [43], [44]]);
    const quarter = chartCounts(factsWith({ period: quarterPeriod(2026, 4, today) }));
    expect(numbersOf(quarter.columns)).toEqual([
      [40, 41, 42, 43, 44],
      [45, 46, 47],
    ]);
  });

  it('have nothing for a week away, but what was met all the same', () => {
    const coachWeeks = [WEEK, WEEK_BEFORE].map((week) => ({
      coachId: 'anna',
      week,
      absence: 'holiday' as const,
    }));
    const meetings = [meeting({ metOn: addDays(today, -4) })];
    const [anna] = chartCounts(factsWith({ coachWeeks, meetings })).coaches;
    expect(anna?.counts).toEqual([0, 0, undefined, 1]);
  });

  it('keep the roster’s order', () => {
    const coaches = coachesNamed('Ville', 'Anna', 'Maija');
    const names = chartCounts(factsWith({ coaches })).coaches.map(({ name }) => name);
    expect(names).toEqual(['Ville', 'Anna', 'Maija']);
  });
});
