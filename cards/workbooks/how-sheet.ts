import type { Sheet } from 'write-excel-file/node';
import type { Language } from '../../domain/language';
import { wordsIn } from '../kit/wording';
import { type Cell, textCell } from './cells';
import { sheetOf } from './sheet';

/** What stands at the left, and what is said of it. */
export type HowLine = readonly [title: string, said: Cell];

/** The last sheet of a workbook: what it holds and how its figures came about. */
export function howSheet(language: Language, lines: readonly HowLine[]): Sheet<Buffer> {
  const t = wordsIn(language);
  return sheetOf<HowLine>(
    t('workbook.sheet.how'),
    [
      {
        title: t('workbook.column.topic'),
        width: 28,
        cell: ([title]) => textCell(title, { alignVertical: 'top' }),
      },
      { title: t('workbook.column.how'), width: 90, cell: ([, said]) => said },
    ],
    lines,
  );
}

/** A sentence or more, over as many lines as it takes. */
export function saidCell(text: string): Cell {
  return textCell(text, { wrap: true, alignVertical: 'top' });
}
