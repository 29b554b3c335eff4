import { wordsIn } from '../../cards/kit/wording';
import { fileName, stampIn } from '../../cards/workbooks/file-name';
import type { MadeFile, WorkbookReader, WorkbookServices } from './workbook-reader';

/** All that is kept of the reader as a JSON file, by kind of record. */
export async function makeOwnData(
  { access: { personId }, language, now }: WorkbookReader,
  { store, timeZone }: WorkbookServices,
): Promise<MadeFile> {
  const records = await store.ownData.of(personId);
  const data = { madeAt: now.toISOString(), personId, records };
  const name = fileName(wordsIn(language)('workbook.ownDataFile'), stampIn(now, timeZone));
  return {
    kind: 'made',
    fileName: `${name}.json`,
    content: Buffer.from(JSON.stringify(data, null, 2)),
  };
}
