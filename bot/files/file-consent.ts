import { LRUCache } from 'lru-cache';
import { wordsIn } from '../../cards/kit/wording';
import { savedFileCard } from '../../cards/workbooks/file-cards';
import type { Services } from '../../dialogs/kit/services';
import type { Turn } from '../../dialogs/kit/turn';
import { answerConsent, type ConsentOutcome } from '../../dialogs/workbooks/answer-consent';
import type { FileConsent, FileToUpload } from '../inbound/inbound';
import type { Outbound, Outgoing } from '../outbound/outbound';
import { withPatience } from '../outbound/retry-reply';
import { type Logger, traceOf } from '../runtime/logger';
import { isTrustedFileUrl, uploadFile } from './file-upload';

/** Teams repeats what it thinks was not answered; an upload session can be used once. */
const REMEMBERED_MS = 10 * 60_000;

export interface FileConsentParts {
  readonly services: Services;
  readonly outbound: Pick<Outbound, 'post' | 'update'>;
  readonly hasApp: boolean;
  readonly log: Logger;
}

/** What follows a person's answer to a file consent card, in the person's own chat. */
export function createFileConsent(parts: FileConsentParts) {
  const begun = new LRUCache<string, true>({ max: 10_000, ttl: REMEMBERED_MS });
  return async (consent: FileConsent, turnNow: () => Promise<Turn>): Promise<void> => {
    const { upload } = consent;
    if (consent.origin.kind !== 'personal') return;
    const turn = await turnNow();
    if (upload) {
      if (begun.has(upload.uniqueId)) return;
      begun.set(upload.uniqueId, true);
    }
    const outcome = await outcomeOf(parts, consent, turn);
    if (outcome === 'failed' && upload) begun.delete(upload.uniqueId);
    await tell(parts, consent, turn, outcome);
  };
}

async function outcomeOf(
  { services, hasApp, log }: FileConsentParts,
  { isAccepted, context, upload, origin }: FileConsent,
  turn: Turn,
): Promise<ConsentOutcome> {
  const activityId = origin.deliveryId;
  try {
    const save = upload && isTrusted(upload, hasApp) ? uploadTo(upload) : undefined;
    const outcome = await answerConsent(turn, { isAccepted, context, save }, services);
    if (outcome === 'failed') log.warn({ code: 'file', activityId }, 'a file was not saved');
    return outcome;
  } catch (fault) {
    log.error({ code: 'file', activityId, ...traceOf(fault) }, 'saving a file failed');
    return 'failed';
  }
}

function isTrusted({ uploadUrl, contentUrl }: FileToUpload, hasApp: boolean): boolean {
  return [uploadUrl, contentUrl].every((url) => isTrustedFileUrl(url, { hasApp }));
}

function uploadTo({ uploadUrl }: FileToUpload) {
  return (content: Buffer) => uploadFile(uploadUrl, content);
}

/** In place of the consent card, whose buttons are spent; a failure beside it. */
async function tell(
  { outbound, log }: FileConsentParts,
  { origin, messageId, upload }: FileConsent,
  { language }: Turn,
  outcome: ConsentOutcome,
): Promise<void> {
  const message: Outgoing =
    outcome === 'saved' && upload
      ? { attachment: savedFileCard(upload) }
      : { text: wordsIn(language)(`workbook.${outcome === 'saved' ? 'failed' : outcome}`) };
  const { serviceUrl, conversationId } = origin;
  const target = { serviceUrl, conversationId };
  if (messageId && outcome !== 'failed') {
    const change = await withPatience(() => outbound.update(target, messageId, message));
    if (change.kind === 'sent') return;
  }
  const sent = await withPatience(() => outbound.post(target, message));
  if (sent.kind === 'sent') return;
  log.warn(
    { code: 'reply-lost', outcome: sent.kind, activityId: origin.deliveryId },
    'a reply did not arrive',
  );
}
