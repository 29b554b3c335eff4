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

/**
 * Of Teams' named colours those that stand out by 3:1 (WCAG 1.4.11) from a card in the light theme and
 * in the dark one; there are no others.
 */
const SEEN_IN_BOTH_THEMES = ['categoricalLightBlue', 'divergingRed', 'sequential4'] as const;

/** As many bars a group as there are such colours. */
export const MOST_BARS = SEEN_IN_BOTH_THEMES.length;

/** Bars side by side in groups, at most `MOST_BARS` a group; `fallback` has the same figures for clients without charts. */
export function barChart(
  bars: LookOf<IGroupedVerticalBarChart, 'fallback'>,
  fallback: CardElement,
): Chart {
  const data = (bars.data ?? []).map((series, at) => {
    const color = SEEN_IN_BOTH_THEMES[at % MOST_BARS];
    return color ? { ...series, color } : series;
  });
  return { type: 'Chart.VerticalBar.Grouped', ...bars, data, fallback };
}
