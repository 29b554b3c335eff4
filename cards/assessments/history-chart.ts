import type { KeptAssessment } from '../../domain/assessments/team-assessments';
import type { Language } from '../../domain/language';
import { container, note, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { barChart, figureTable } from '../kit/figure-table';
import { dayIn } from '../kit/formats';
import { wordsIn } from '../kit/wording';
import { spanIn } from './mark-words';

/** As many as a phone shows side by side. */
const MOST_BARS = 6;

/**
 * Where the total could lie, assessment by assessment, oldest first. Another form's total is marked
 * with a star and said to be no comparison (domain.md §1.4).
 */
export function historyPart(
  language: Language,
  shown: KeptAssessment,
  earlier: readonly KeptAssessment[],
): CardElement[] {
  if (earlier.length === 0) return [];
  const t = wordsIn(language);
  const inOrder = [shown, ...earlier].slice(0, MOST_BARS).reverse();
  const isOther = ({ assessment }: KeptAssessment) => assessment.form !== shown.assessment.form;
  const labelOf = (kept: KeptAssessment) => {
    const { finishedOn, begunOn } = kept.assessment;
    const [year, month] = (finishedOn ?? begunOn).split('-');
    return `${Number(month)}/${year}${isOther(kept) ? ' *' : ''}`;
  };
  const bars = (legend: string, end: 'from' | 'to') => ({
    legend,
    values: inOrder.map((kept) => ({ x: labelOf(kept), y: kept.result.possible[end] })),
  });
  const title = t('assessment.chart.title');
  const columns = (['day', 'possible', 'scored', 'form'] as const).map((column) =>
    t(`assessment.column.${column}`),
  );
  const rows = inOrder.map((kept) => {
    const { assessment, result } = kept;
    return [
      dayIn(language, assessment.finishedOn ?? assessment.begunOn) + (isOther(kept) ? ' *' : ''),
      spanIn(result.possible),
      `${result.scored}/${result.of}`,
      t(`assessment.form.${assessment.form}`),
    ];
  });
  return [
    subheading(t('assessment.chart.heading')),
    barChart(
      {
        title,
        showBarValues: true,
        data: [bars(t('assessment.chart.low'), 'from'), bars(t('assessment.chart.high'), 'to')],
      },
      container([note(title), figureTable(columns, rows, [3, 2, 2, 3])]),
    ),
    ...(inOrder.some(isOther) ? [note(t('assessment.chart.otherForm'))] : []),
  ];
}
