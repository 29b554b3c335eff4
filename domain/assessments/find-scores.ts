import {
  CRITERION_NUMBERS,
  type CriterionNumber,
  readCriterionNumber,
} from '../criteria/criterion';
import type { Sheet } from '../files/sheet';
import { readMark } from './mark';

/** The marks of an assessment as a table has them, by criterion: `4`, `3-5`, `ei relevantti`. */
export interface FoundScores {
  readonly marks: ReadonlyMap<CriterionNumber, string>;
  /** Criteria beside which something stands that is no mark. */
  readonly wrong: readonly CriterionNumber[];
}

/** What the column of points is called; `Ehdotus` beside it holds numbers as well. */
const HEADING = /^(?:pisteet|pistemäärä|pisteytys|poäng|points?|scores?)\b/i;
/** Fewer marks than these are hardly an assessment. */
const FEWEST_MARKS = 13;
/** Cells of a column of marks without a heading in which somebody wrote a word. */
const MOST_UNREAD = 3;

type Rows = Sheet['rows'];

/**
 * The 25 marks in the sheets, as our own report writes them or as a plain table: a column with the
 * numbers 1–25 and a column of marks beside it, or a column of 25 marks alone. Nothing when no sheet
 * has them.
 */
export function findScores(sheets: readonly Sheet[]): FoundScores | undefined {
  for (const { rows } of sheets) {
    const found = byNumbers(rows) ?? inOneColumn(rows);
    if (found) return found;
  }
  return undefined;
}

function byNumbers(rows: Rows): FoundScores | undefined {
  for (const column of columnsOf(rows)) {
    const numbered = rows.flatMap((row) => {
      const number = readCriterionNumber(numberIn(row[column] ?? ''));
      return number === undefined ? [] : [{ number, row }];
    });
    const isWhole = CRITERION_NUMBERS.every((number, at) => numbered[at]?.number === number);
    const goesOn = rows.some((row) => numberIn(row[column] ?? '') === '26');
    if (!isWhole || goesOn || numbered.length !== CRITERION_NUMBERS.length) continue;
    const marks = marksBeside(rows, numbered, column);
    if (marks) return marks;
  }
  return undefined;
}

function marksBeside(
  rows: Rows,
  numbered: readonly { readonly number: CriterionNumber; readonly row: readonly string[] }[],
  numbers: number,
): FoundScores | undefined {
  const others = columnsOf(rows).filter((column) => column !== numbers);
  const titled = others.find((column) => rows.some((row) => HEADING.test(row[column] ?? '')));
  const isMarks = (column: number) => {
    const cells = numbered.map(({ row }) => row[column] ?? '');
    const unread = cells.filter((cell) => readMark(cell) === undefined);
    return countMarks(cells) >= FEWEST_MARKS && unread.length <= MOST_UNREAD;
  };
  const column = titled ?? others.find(isMarks);
  if (column === undefined) return undefined;
  const told = numbered.map(({ number, row }) => [number, row[column] ?? ''] as const);
  if (countMarks(told.map(([, mark]) => mark)) === 0) return undefined;
  return {
    marks: new Map(told.filter(([, mark]) => readMark(mark) !== undefined)),
    wrong: told.filter(([, mark]) => readMark(mark) === undefined).map(([number]) => number),
  };
}

/** Twenty-five marks under one another, one for each criterion in their order. */
function inOneColumn(rows: Rows): FoundScores | undefined {
  for (const column of columnsOf(rows)) {
    const cells = rows.map((row) => row[column] ?? '').filter((cell) => cell !== '');
    const [head = '', ...rest] = cells;
    const marks = readMark(head) ? cells : rest;
    if (marks.length !== CRITERION_NUMBERS.length || countMarks(marks) !== marks.length) continue;
    const told = CRITERION_NUMBERS.map((number, at) => [number, marks[at] ?? ''] as const);
    return { marks: new Map(told), wrong: [] };
  }
  return undefined;
}

/** Those that say something: an empty cell is an open mark. */
function countMarks(cells: readonly string[]): number {
  return cells.filter((cell) => (readMark(cell)?.kind ?? 'open') !== 'open').length;
}

/** `17. Tiivis yhteys työnantajiin` tells a number, too. */
function numberIn(cell: string): string {
  return /^\d{1,2}(?=[.:)]?\s)/.exec(cell)?.[0] ?? cell;
}

function columnsOf(rows: Rows): number[] {
  const widest = Math.max(0, ...rows.map((row) => row.length));
  return Array.from({ length: widest }, (_, column) => column);
}
