import { strFromU8, unzipSync } from 'fflate';
import readXlsxFile from 'read-excel-file/node';

type Value = string | number | boolean | Date | null;

export interface ReadSheet {
  readonly name: string;
  readonly head: readonly Value[];
  readonly rows: readonly (readonly Value[])[];
  /** By the titles at the head. */
  readonly records: readonly Readonly<Record<string, Value>>[];
}

/** A workbook as another library than the one that wrote it reads it. */
export async function readWorkbook(content: Buffer): Promise<ReadSheet[]> {
  const sheets = await readXlsxFile(content, { trim: false });
  return sheets.map(({ sheet, data }) => {
    const [head = [], ...rows] = data as Value[][];
    const records = rows.map((row) =>
      Object.fromEntries(head.map((title, at) => [String(title), row[at] ?? null])),
    );
    return { name: sheet, head, rows, records };
  });
}

/** The raw XML of a workbook's parts, by path. */
export function partsOf(content: Buffer): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(new Uint8Array(content))).map(([path, bytes]) => [
      path,
      strFromU8(bytes),
    ]),
  );
}
