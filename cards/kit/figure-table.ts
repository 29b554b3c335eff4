import type { CardElement } from './adaptive-card';

/** Figures as a table: what a chart falls back to, and what a screen reader reads of it. */
export function figureTable(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  /** Parts of the width, a column each. */
  widths: readonly number[] = header.map(() => 1),
): CardElement {
  const row = (texts: readonly string[], properties: object = {}) => ({
    type: 'TableRow',
    cells: texts.map((text) => ({
      type: 'TableCell',
      // A number needs no room to wrap; a large team's tables are long as it is.
      items: [
        { type: 'TextBlock', text, ...(text.length > 3 ? { wrap: true } : {}), ...properties },
      ],
    })),
  });
  return {
    type: 'Table',
    firstRowAsHeaders: true,
    columns: widths.map((width) => ({ width })),
    rows: [row(header, { weight: 'bolder' }), ...rows.map((texts) => row(texts))],
  };
}
