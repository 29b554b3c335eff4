import type { CellObject } from 'write-excel-file/node';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';

/** A cell of a workbook; nothing where nothing is known. */
export type Cell = CellObject | null;

/** What a spreadsheet takes in one cell. */
const LONGEST_TEXT = 32_767;
/** Excel's own name for text: a cell so marked stays text when somebody edits it. */
const AS_TEXT = '@';

const DAY_FORMATS = {
  fi: 'd.m.yyyy',
  sv: 'd.m.yyyy',
  en: 'dd/mm/yyyy',
} as const satisfies Record<Language, string>;

/** Always a text, also what looks like a number or a formula (`=1+1`). */
export function textCell(value: string | undefined, style: CellObject = {}): Cell {
  if (!value) return null;
  return { ...style, type: String, value: value.slice(0, LONGEST_TEXT), format: AS_TEXT };
}

export function numberCell(value: number | undefined): Cell {
  return value === undefined ? null : { type: Number, value };
}

/** A share of 0–1, kept exactly and shown as whole per cent. */
export function shareCell(share: number | undefined): Cell {
  return share === undefined ? null : { type: Number, value: share, format: '0%' };
}

/** A real date, so that it sorts and filters. */
export function dayCell(language: Language, day: LocalDate | undefined): Cell {
  if (day === undefined) return null;
  // Workbooks know no time zone: midnight in UTC is the bare day.
  return { type: Date, value: new Date(`${day}T00:00:00Z`), format: DAY_FORMATS[language] };
}
