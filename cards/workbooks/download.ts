import { z } from 'zod';
import type { Period } from '../../domain/digest/period';
import { periodKey } from '../../domain/digest/period-key';
import { button } from '../kit/buttons';
import { type CardAction, cardAction, type Surface } from '../kit/card-action';
import type { Button } from '../kit/card-element';
import type { Words } from '../kit/wording';

/** The leader's tracking table; the period as `periodKey` writes it. */
export const downloadTracking = cardAction(
  'workbook.tracking',
  z.object({ teamId: z.string(), period: z.string() }),
);

/** The coach's own meetings of the last twelve months. */
export const downloadOwnLog = cardAction('workbook.ownLog', z.object({ teamId: z.string() }));

const ofAssessment = z.object({ teamId: z.string(), assessmentId: z.string() });

/** An assessment's scores, evidence and history. */
export const downloadAssessment = cardAction('workbook.assessment', ofAssessment);

/** The same as a document for a steering group. */
export const downloadReport = cardAction('workbook.assessmentReport', ofAssessment);

/** On a digest of the period, for those who may see it. The card with the button stays. */
export function trackingButton(
  t: Words,
  { teamId, period, surface }: { teamId: string; period: Period; surface?: Surface | undefined },
): Button {
  return downloadButton(downloadTracking, t, { teamId, period: periodKey(period) }, surface);
}

/** On the coach's own week. The card with the button stays. */
export function ownLogButton(
  t: Words,
  { teamId, surface }: { teamId: string; surface?: Surface | undefined },
): Button {
  return downloadButton(downloadOwnLog, t, { teamId }, surface);
}

function downloadButton(
  action: CardAction,
  t: Words,
  data: object,
  surface: Surface | undefined,
): Button {
  return button(action, t('workbook.download'), data, {
    surface,
    inputs: 'none',
  });
}
