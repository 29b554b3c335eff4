import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import {
  downloadAssessment,
  downloadOwnLog,
  downloadReport,
  downloadTracking,
} from '../../cards/workbooks/download';
import type { WorkbookOrder } from '../../cards/workbooks/order';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Services } from '../kit/services';
import type { Turn } from '../kit/turn';
import { makeWorkbook } from './make-workbook';
import type { WorkbookServices } from './workbook-reader';

export const downloadWorkbookRoutes: readonly Route[] = [
  onAction(downloadTracking, (turn, { teamId, period }, services) =>
    offerFile(turn, { workbook: 'tracking', teamId, period }, services),
  ),
  onAction(downloadOwnLog, (turn, { teamId }, services) =>
    offerFile(turn, { workbook: 'ownLog', teamId }, services),
  ),
  onAction(downloadAssessment, (turn, { teamId, assessmentId }, services) =>
    offerFile(turn, { workbook: 'assessment', teamId, assessmentId }, services),
  ),
  onAction(downloadReport, (turn, { teamId, assessmentId }, services) =>
    offerFile(turn, { workbook: 'assessmentReport', teamId, assessmentId }, services),
  ),
];

/** Made once already here: its size is shown, and what can't be made is not offered. */
type Lent = WorkbookServices & Pick<Services, 'files'>;

export async function offerFile(turn: Turn, order: WorkbookOrder, services: Lent): Promise<Reply> {
  const made = await makeWorkbook(order, turn, services);
  switch (made.kind) {
    case 'notAllowed':
      return notAllowed(turn);
    case 'unknown':
      return errorCard(turn.language, { kind: 'misunderstood' });
    case 'made': {
      const { fileName, content } = made;
      const isOffered = await services.files.offer(turn, {
        order,
        fileName,
        sizeInBytes: content.length,
      });
      const t = wordsIn(turn.language);
      return {
        kind: 'text',
        text: t(
          `${order.workbook === 'ownData' ? 'privacy.own' : 'workbook'}.${isOffered ? 'offered' : 'notOffered'}`,
        ),
      };
    }
  }
}
