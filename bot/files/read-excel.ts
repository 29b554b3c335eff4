import readExcelFile from 'read-excel-file/universal';
import type { ReadFile } from '../../domain/files/sheet';
import { cellText } from './cell-text';
import { repackWithin } from './unzip-within';

/** Unpacked. A sheet of 500 rows and twenty columns has one. */
const MOST_BYTES = 3_000_000;
/** Counted twice in each direction, by their places and by their number: a sheet of 200,000 passes. */
const MOST_CELLS = 800_000;

/** The sheets of an .xlsx file; what a formula gave when it was saved, never the formula. */
export async function readExcel(content: Uint8Array): Promise<ReadFile> {
  const packed = repackWithin(content, MOST_BYTES);
  if (typeof packed === 'string') return { kind: 'failed', why: packed };
  const fault = Object.entries(packed.parts)
    .filter(([path]) => path.includes('worksheets/'))
    .map(([, xml]) => faultOfCells(Buffer.from(xml).toString('latin1')))
    .find((found) => found !== undefined);
  if (fault) return { kind: 'failed', why: fault };
  try {
    const sheets = await readExcelFile(packed.zip.slice().buffer);
    return {
      kind: 'sheets',
      sheets: sheets.map(({ sheet, data }) => ({
        name: sheet,
        rows: data.map((row) => row.map(cellText)),
      })),
    };
  } catch {
    return { kind: 'failed', why: 'unreadable' };
  }
}

/**
 * The reader fills what lies between: one cell in the far corner, or one long row below many empty
 * ones, would take all memory. Cells that tell no place follow those before them.
 */
function faultOfCells(xml: string): 'tooLarge' | 'unreadable' | undefined {
  let [lastColumn, lastRow] = [1, 1];
  for (const [, , place = ''] of xml.matchAll(/(?<!xmlns)[\s:]r\s*=\s*(["'])(.*?)\1/g)) {
    const parts = /^([A-Z]{0,3})(\d{0,7})$/.exec(place);
    if (!parts) return 'unreadable';
    const [, letters = '', digits = ''] = parts;
    lastColumn = Math.max(lastColumn, columnOf(letters));
    lastRow = Math.max(lastRow, Number(digits));
  }
  let [rows, cells, mostCells] = [0, 0, 0];
  for (const [, tag] of xml.matchAll(/<(?:[^\s<>/:]+:)?(row|c)[\s/>]/g)) {
    cells = tag === 'row' ? 0 : cells + 1;
    if (tag === 'row') rows += 1;
    mostCells = Math.max(mostCells, cells);
  }
  return (lastColumn + mostCells) * (lastRow + rows) > MOST_CELLS ? 'tooLarge' : undefined;
}

/** `AA` is the 27th. */
function columnOf(letters: string): number {
  return [...letters].reduce((number, letter) => number * 26 + letter.charCodeAt(0) - 64, 0);
}
