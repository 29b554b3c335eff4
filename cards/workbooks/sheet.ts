import type { Sheet } from 'write-excel-file/node';
import { type Cell, textCell } from './cells';

/** A column of a sheet: what stands at its head, how wide it is, and what each row puts there. */
export interface Column<Row> {
  readonly title: string;
  /** In characters of the default font. */
  readonly width: number;
  readonly cell: (row: Row) => Cell;
}

/** A sheet whose head, in bold, and first column stay in sight when the rest is scrolled. */
export function sheetOf<Row>(
  name: string,
  columns: readonly Column<Row>[],
  rows: readonly Row[],
): Sheet<Buffer> {
  const head = columns.map(({ title }) =>
    textCell(title, { fontWeight: 'bold', wrap: true, alignVertical: 'top' }),
  );
  return {
    sheet: name,
    stickyRowsCount: 1,
    stickyColumnsCount: 1,
    columns: columns.map(({ width }) => ({ width })),
    data: [head, ...rows.map((row) => columns.map(({ cell }) => cell(row)))],
  };
}
