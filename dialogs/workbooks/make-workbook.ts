import { assessmentDocument } from '../../cards/assessments/assessment-document';
import { assessmentWorkbook } from '../../cards/assessments/assessment-workbook';
import { wordsIn } from '../../cards/kit/wording';
import { fileName, stampIn, workbookName } from '../../cards/workbooks/file-name';
import type { WorkbookOrder } from '../../cards/workbooks/order';
import { periodOfKey } from '../../domain/digest/period-key';
import { canHaveWorkbook } from '../../domain/workbooks/file-consent';
import { DIRECTORY } from '../../storage/kit/partitions';
import { assessmentReport } from './make-assessment';
import { makeOwnData } from './make-own-data';
import { makeOwnLog } from './make-own-log';
import { makeTracking } from './make-tracking';
import type { MadeFile, WorkbookReader, WorkbookServices } from './workbook-reader';

export type MadeWorkbook =
  | MadeFile
  | { readonly kind: 'notAllowed' }
  /** No such period or team. */
  | { readonly kind: 'unknown' };

/** A workbook from what the store holds now, for those who may see it now. */
export async function makeWorkbook(
  order: WorkbookOrder,
  reader: WorkbookReader,
  services: WorkbookServices,
): Promise<MadeWorkbook> {
  if (!canHaveWorkbook(reader.access, order)) return { kind: 'notAllowed' };
  if (order.workbook === 'ownData') return makeOwnData(reader, services);
  const team = (await services.store.teams.find(order.teamId))?.value;
  if (!team) return { kind: 'unknown' };
  const t = wordsIn(reader.language);
  // OneDrive keeps the former file of a name, and says that it has saved the new one.
  const stamp = stampIn(reader.now, services.timeZone);
  switch (order.workbook) {
    case 'tracking': {
      const period = periodOfKey(order.period, reader.today);
      if (!period) return { kind: 'unknown' };
      return {
        kind: 'made',
        fileName: workbookName(t('workbook.trackingFile'), team.name, order.period, stamp),
        content: await makeTracking(team, period, reader, services),
      };
    }
    case 'ownLog':
      return {
        kind: 'made',
        fileName: workbookName(t('workbook.ownLogFile'), team.name, stamp),
        content: await makeOwnLog(team, reader, services),
      };
    case 'assessment':
    case 'assessmentReport': {
      const view = await assessmentReport(team, order.assessmentId, reader, services);
      if (!view) return { kind: 'unknown' };
      const isReport = order.workbook === 'assessmentReport';
      const name = [t(`workbook.${order.workbook}File`), team.name, stamp];
      return {
        kind: 'made',
        fileName: isReport ? `${fileName(...name)}.docx` : workbookName(...name),
        content: isReport
          ? await assessmentDocument(reader.language, view)
          : await assessmentWorkbook(reader.language, view),
      };
    }
  }
}

/** Whoever got a workbook has read figures of people: that is kept. `id` makes it once only. */
export async function noteReading(
  order: WorkbookOrder,
  { personId, id, at }: { personId: string; id: string; at: Date },
  { store }: WorkbookServices,
): Promise<void> {
  const { teamId, workbook } = order;
  if (workbook === 'ownData') {
    const entry = { actorId: personId, action: 'data.read', objectId: personId } as const;
    return store.audit.note(DIRECTORY, `data.read:${id}`, at, entry);
  }
  const of = workbook === 'ownLog' ? personId : teamId;
  await store.audit.figuresRead({ teamId, readerId: personId, of, readingId: id, at });
}
