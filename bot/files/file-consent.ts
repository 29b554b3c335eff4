import { LRUCache } from 'lru-cache';
import { wordsIn } from '../../cards/kit/wording';
import { savedFileCard } from '../../cards/workbooks/offer-card';
import { workbookOrder } from '../../cards/workbooks/order';
import type { Turn } from '../../dialogs/kit/turn';
import { makeWorkbook, noteReading } from '../../dialogs/workbooks/make-workbook';
import type { FileConsent, FileToUpload } from '../inbound/read-activity';
import { type TurnParts, turnOf } from '../inbound/turn-of';
import { withPatience } from '../outbound/retry-reply';
import type { Outbound, Outgoing } from '../outbound/teams-calls';
import { type Logger, traceOf } from '../runtime/logger';
import { isTrustedFileUrl, uploadFile } from './file-upload';

/** Teams repeats what it thinks was not answered; an upload session can be used once. */
const REMEMBERED_MS = 10 * 60_000;

export interface FileConsentParts extends TurnParts {
  readonly outbound: Outbound;
  readonly hasApp: boolean;
  readonly log: Logger;
}

type Result =
  | { readonly kind: 'saved'; readonly file: FileToUpload }
  | { readonly kind: 'declined' | 'notAllowed' | 'failed' };

/**
 * What follows a person's answer to a file consent card: the workbook is made anew from the store
 * and saved to the person's OneDrive. Runs after the invoke was answered, since it may take longer
 * than Teams waits.
 */
export function createFileConsent(parts: FileConsentParts) {
  const begun = new LRUCache<string, true>({ max: 10_000, ttl: REMEMBERED_MS });
  return async (consent: FileConsent): Promise<void> => {
    const { upload } = consent;
    if (consent.origin.kind !== 'personal') return;
    const turn = await turnOf(parts, consent);
    if (upload) {
      if (begun.has(upload.uniqueId)) return;
      begun.set(upload.uniqueId, true);
    }
    const result = await resultOf(parts, consent, turn);
    if (result.kind === 'failed' && upload) begun.delete(upload.uniqueId);
    await tell(parts, consent, turn, result);
  };
}

async function resultOf(
  parts: FileConsentParts,
  consent: FileConsent,
  turn: Turn,
): Promise<Result> {
  if (!consent.isAccepted) return { kind: 'declined' };
  const { log } = parts;
  const activityId = consent.origin.deliveryId;
  try {
    const result = await save(parts, consent, turn);
    if (result.kind === 'failed') log.warn({ code: 'file', activityId }, 'a file was not saved');
    return result;
  } catch (fault) {
    log.error({ code: 'file', activityId, ...traceOf(fault) }, 'saving a file failed');
    return { kind: 'failed' };
  }
}

async function save(
  { services, hasApp }: FileConsentParts,
  { context, upload }: FileConsent,
  turn: Turn,
): Promise<Result> {
  const order = workbookOrder.safeParse(context);
  if (!order.success || !upload) return { kind: 'failed' };
  const isTrusted = [upload.uploadUrl, upload.contentUrl].every((url) =>
    isTrustedFileUrl(url, { hasApp }),
  );
  if (!isTrusted) return { kind: 'failed' };
  const made = await makeWorkbook(order.data, turn, services);
  if (made.kind === 'notAllowed') return { kind: 'notAllowed' };
  if (made.kind === 'unknown') return { kind: 'failed' };
  const { who, deliveryId, now } = turn;
  const reading = { personId: who.id, id: `file:${deliveryId}`, at: now };
  // Before it leaves: a reading that is not kept must not happen.
  await noteReading(order.data, reading, services);
  const outcome = await uploadFile(upload.uploadUrl, made.content);
  return outcome === 'uploaded' ? { kind: 'saved', file: upload } : { kind: 'failed' };
}

/** In place of the consent card, whose buttons are spent; a failure beside it. */
async function tell(
  { outbound, log }: FileConsentParts,
  { origin, messageId }: FileConsent,
  { language }: Turn,
  result: Result,
): Promise<void> {
  const t = wordsIn(language);
  const message: Outgoing =
    result.kind === 'saved'
      ? { attachment: savedFileCard(result.file) }
      : { text: t(`workbook.${result.kind}`) };
  const { serviceUrl, conversationId } = origin;
  const target = { serviceUrl, conversationId };
  if (messageId && result.kind !== 'failed') {
    const outcome = await withPatience(() => outbound.update(target, messageId, message));
    if (outcome.kind === 'sent') return;
  }
  const outcome = await withPatience(() => outbound.post(target, message));
  if (outcome.kind === 'sent') return;
  log.warn(
    { code: 'reply-lost', outcome: outcome.kind, activityId: origin.deliveryId },
    'a reply did not arrive',
  );
}
