/**
 * The XML of a sheet with what the library has no option for: it prints on the width of one page,
 * and its head filters. The order of the elements is ECMA-376's (`CT_Worksheet`).
 */
export function printedSheet(xml: string): string {
  const fitting = xml
    .replace(/<worksheet[^>]*>/, '$&<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>')
    .replace('<pageSetup ', '<pageSetup fitToWidth="1" fitToHeight="0" ');
  const range = rangeOf(xml);
  return range
    ? fitting.replace('</sheetData>', `</sheetData><autoFilter ref="${range}"/>`)
    : fitting;
}

/** From the head's first cell to the last row; nothing for a sheet without cells. */
function rangeOf(xml: string): string | undefined {
  const lastColumn = [...xml.matchAll(/<c r="([A-Z]+)1"/g)].at(-1)?.[1];
  const lastRow = [...xml.matchAll(/<row r="(\d+)"/g)].at(-1)?.[1];
  return lastColumn && lastRow ? `A1:${lastColumn}${lastRow}` : undefined;
}
