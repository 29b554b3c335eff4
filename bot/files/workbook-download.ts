import { z } from 'zod';
import { workbookOrder } from '../../cards/workbooks/order';
import { makeWorkbook, noteReading } from '../../dialogs/workbooks/make-workbook';
import type { WorkbookServices } from '../../dialogs/workbooks/workbook-reader';
import { accessOf } from '../../domain/access';
import { LANGUAGES } from '../../domain/language';
import { dayAt } from '../../domain/local-date';
import type { Download } from './signed-download';

const XLSX = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
const JSON_FILE = 'application/json; charset=utf-8';
const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/** The parts of the path, in the order `SignedLinks.workbook` writes them. */
const WORKBOOK_PATH = ['workbook', 'teamId', 'of', 'personId', 'language'] as const;

const asked = z.tuple([z.string(), z.string(), z.string(), z.string(), z.enum(LANGUAGES)]);

/** `/workbooks/…`: made as it is opened, if the one it was made for may still have it. */
export function workbookDownload(services: WorkbookServices): Download {
  const find: Download['find'] = async (subject, { now, sign }) => {
    const [workbook, teamId, of, personId, language] = asked.parse(subject);
    const order = workbookOrder.parse({ workbook, teamId, period: of, assessmentId: of });
    const teams = await services.store.teams.of(personId);
    const access = accessOf(
      personId,
      false,
      teams.map(({ value }) => value),
    );
    const today = dayAt(now, services.timeZone);
    const made = await makeWorkbook(order, { access, language, today, now }, services);
    switch (made.kind) {
      case 'notAllowed':
        return { kind: 'notAllowed' };
      case 'unknown':
        return { kind: 'gone' };
      case 'made': {
        const id = `link:${sign.slice(0, 16)}:${now.getTime()}`;
        await noteReading(order, { personId, id, at: now }, services);
        const { fileName, content } = made;
        const contentType = contentTypeOf(fileName);
        return { kind: 'file', fileName, contentType, content };
      }
    }
  };
  return { purpose: 'workbooks', subject: WORKBOOK_PATH, find };
}

function contentTypeOf(fileName: string): string {
  if (fileName.endsWith('.docx')) return DOCX;
  return fileName.endsWith('.xlsx') ? XLSX : JSON_FILE;
}
