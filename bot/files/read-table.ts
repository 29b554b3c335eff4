import type { ReadFile } from '../../domain/files/sheet';
import { downloadFile } from './file-download';
import { readCsv } from './read-csv';

const PACKED = Buffer.from('PK');
/** Excel before 2007, and any Excel that is locked by a password. */
const OLD_EXCEL = Buffer.from('d0cf11e0', 'hex');

/** A file's tables, by what it holds and not by what its name says. Nothing of it is kept. */
export async function readTable(content: Buffer): Promise<ReadFile> {
  const begins = (sign: Buffer) => content.subarray(0, sign.length).equals(sign);
  if (begins(OLD_EXCEL)) return { kind: 'failed', why: 'old' };
  if (!begins(PACKED)) return readCsv(content);
  // Seldom needed, and heavy.
  const { readExcel } = await import('./read-excel');
  return readExcel(content);
}

/** Fetches what somebody has dropped, and reads its tables. */
export function createFileReader(rules: { readonly hasApp: boolean }) {
  return async (url: string): Promise<ReadFile> => {
    const downloaded = await downloadFile(url, rules);
    return downloaded.kind === 'content'
      ? readTable(downloaded.content)
      : { kind: 'failed', why: downloaded.kind };
  };
}
