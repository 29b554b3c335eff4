import type { Sheet } from 'write-excel-file/node';

/** The .xlsx of the sheets. The library is loaded with the first workbook: few bots write one a day. */
export async function writeWorkbook(sheets: Sheet<Buffer>[]): Promise<Buffer> {
  const { default: writeXlsxFile } = await import('write-excel-file/node');
  return writeXlsxFile(sheets).toBuffer();
}
