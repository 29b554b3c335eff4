import type { Absence } from '../../domain/digest/coach-week';
import type { WeekCount } from '../../domain/meetings/week-count';
import type { WeekTarget } from '../../domain/meetings/week-target';
import type { CardElement } from '../kit/card-element';
import { barChart, figureTable } from '../kit/figure-table';
import type { Words } from '../kit/wording';

export interface WeekFigures {
  /** Of the ISO week. */
  readonly number: number;
  readonly count: WeekCount;
  readonly target: WeekTarget;
  /** An absent week has no target. */
  readonly absence?: Absence | undefined;
}

function targetOf({ target, absence }: WeekFigures): number | undefined {
  return target.kind === 'target' && !absence ? target.meetings : undefined;
}

/** Teams draws the bars; other clients and screen readers get the same figures as a table. */
export function weekChart(t: Words, weeks: readonly [WeekFigures, WeekFigures]): CardElement {
  const [now, before] = weeks;
  const inOrder = [before, now];
  const bars = (legend: string, heightOf: (week: WeekFigures) => number) => ({
    legend,
    values: inOrder.map((week) => ({ x: String(week.number), y: heightOf(week) })),
  });
  return barChart(
    {
      title: t('mine.chart'),
      xAxisTitle: t('mine.chartWeek'),
      data: [
        bars(t('mine.chartCount'), ({ count }) => count.counted),
        bars(t('mine.chartTarget'), (week) => targetOf(week) ?? 0),
      ],
    },
    figureTable(
      [t('mine.chartWeek'), t('mine.chartCount'), t('mine.chartTarget')],
      inOrder.map((week) => [
        String(week.number),
        String(week.count.counted),
        String(targetOf(week) ?? '–'),
      ]),
    ),
  );
}
