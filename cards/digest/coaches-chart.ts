import type { ChartCounts } from '../../domain/digest/chart-counts';
import type { Language } from '../../domain/language';
import { type Week, weekNumberOf } from '../../domain/local-date';
import { container, note } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { plain } from '../kit/escape-markdown';
import { barChart, figureTable, MOST_BARS } from '../kit/figure-table';
import { type Words, wordsIn } from '../kit/wording';

const NAME_WIDTH = 3;

type Coaches = ChartCounts['coaches'];

/**
 * Meetings by week, a bar a coach, in the order of the roster. Not lying and stacked: Teams draws
 * those as shares of a whole, so that all would be as long.
 */
export function coachesChart(language: Language, { columns, coaches }: ChartCounts): CardElement[] {
  const t = wordsIn(language);
  const labels = columns.map((column) => labelOf(t, column));
  const weeks = columns.flat();
  const title = t('digest.chart.title', {
    from: numberOf(weeks[0]),
    to: numberOf(weeks.at(-1)),
  });
  return inCharts(coaches).map((some) => {
    const data = some.map(({ name, counts }) => ({
      legend: name,
      values: labels.map((x, at) => ({ x, y: counts[at] ?? 0 })),
    }));
    return barChart(
      { title, showBarValues: true, data },
      container([note(title), tableOf(t, labels, some)]),
    );
  });
}

function tableOf(t: Words, labels: readonly string[], coaches: Coaches): CardElement {
  const rows = coaches.map(({ name, counts }) => [
    plain(name),
    ...counts.map((count) => (count === undefined ? '–' : String(count))),
  ]);
  return figureTable([t('digest.chart.coach'), ...labels], rows, [
    NAME_WIDTH,
    ...labels.map(() => 1),
  ]);
}

/** Of as equal a size as can be; a large team has several charts. */
function inCharts(coaches: Coaches): Coaches[] {
  const charts = Math.ceil(coaches.length / MOST_BARS);
  const size = Math.ceil(coaches.length / charts);
  return Array.from({ length: charts }, (_, at) => coaches.slice(at * size, (at + 1) * size));
}

function labelOf(t: Words, column: readonly Week[]): string {
  const [from, to] = [numberOf(column[0]), numberOf(column.at(-1))];
  return from === to
    ? t('digest.chart.week', { week: from })
    : t('digest.chart.weeks', { from, to });
}

function numberOf(week: Week | undefined): number {
  return week === undefined ? 0 : weekNumberOf(week);
}
