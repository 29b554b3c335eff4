import type {
  IGroupedVerticalBarChart,
  ITable,
  ITableRow,
  ITextBlock,
} from '@microsoft/teams.cards';
import type { CardElement, Chart, LookOf, TextLook } from './card-element';

/** Figures as a table: what a chart falls back to, and what a screen reader reads of it. */
export function figureTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  /** Parts of the width, a column each. */
  widths: readonly number[] = header.map(() => 1),
): ITable {
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    columns: widths.map((width) => ({ width })),
    rows: [rowOf(header, { weight: 'Bolder' }), ...rows.map((texts) => rowOf(texts))],
  };
}

function rowOf(texts: readonly string[], look: TextLook = {}): ITableRow {
  const cells = texts.map((text): ITextBlock => {
    // A number needs no room to wrap; a large team's tables are long as it is.
    return { type: 'TextBlock', text, ...(text.length > 3 ? { wrap: true } : {}), ...look };
  });
  return { type: 'TableRow', cells: cells.map((cell) => ({ type: 'TableCell', items: [cell] })) };
}

/** Bars side by side in groups; `fallback` has the same figures for clients without charts. */
export function barChart(
  bars: LookOf<IGroupedVerticalBarChart, 'fallback'>,
  fallback: CardElement,
): Chart {
  return { type: 'Chart.VerticalBar.Grouped', ...bars, fallback };
}
