import type { WeekCount, WeekTarget } from '../domain/week-target';
import type { CardElement } from './adaptive-card';
import type { Words } from './wording';

export interface WeekFigures {
  /** Of the ISO week. */
  readonly number: number;
  readonly count: WeekCount;
  readonly target: WeekTarget;
}

/** Teams draws the bars; other clients and screen readers get the same figures as a table. */
export function weekChart(t: Words, weeks: readonly [WeekFigures, WeekFigures]): CardElement {
  const [now, before] = weeks;
  const inOrder = [before, now];
  const targetOf = ({ target }: WeekFigures) => (target.kind === 'target' ? target.meetings : 0);
  const cell = (text: string, properties: object = {}) => ({
    type: 'TableCell',
    items: [{ type: 'TextBlock', text, wrap: true, ...properties }],
  });
  return {
    type: 'Chart.VerticalBar.Grouped',
    title: t('mine.chart'),
    xAxisTitle: t('mine.chartWeek'),
    data: [
      {
        legend: t('mine.chartCount'),
        values: inOrder.map((week) => ({ x: String(week.number), y: week.count.counted })),
      },
      {
        legend: t('mine.chartTarget'),
        values: inOrder.map((week) => ({ x: String(week.number), y: targetOf(week) })),
      },
    ],
    fallback: {
      type: 'Table',
      firstRowAsHeaders: true,
      columns: [{ width: 1 }, { width: 1 }, { width: 1 }],
      rows: [
        {
          type: 'TableRow',
          cells: [t('mine.chartWeek'), t('mine.chartCount'), t('mine.chartTarget')].map((text) =>
            cell(text, { weight: 'bolder' }),
          ),
        },
        ...inOrder.map((week) => ({
          type: 'TableRow',
          cells: [
            String(week.number),
            String(week.count.counted),
            week.target.kind === 'target' ? String(week.target.meetings) : '–',
          ].map((text) => cell(text)),
        })),
      ],
    },
  };
}
