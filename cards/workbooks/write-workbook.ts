import type { Sheet } from 'write-excel-file/node';
import { printedSheet } from './printed-sheet';

const SHEET = 'xl/worksheets/sheet{id}.xml';

/** The .xlsx of the sheets. The library is loaded with the first workbook: few bots write one a day. */
export async function writeWorkbook(sheets: Sheet<Buffer>[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  const landscape = sheets.map((sheet) => ({ ...sheet, orientation: 'landscape' as const }));
  return writeXlsxFile(landscape, {
    features: [{ files: { transform: { [SHEET]: { transform: printedSheet } } } }],
  }).toBuffer();
}
