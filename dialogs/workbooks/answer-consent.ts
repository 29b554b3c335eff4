import { workbookOrder } from '../../cards/workbooks/order';
import { decideConsent } from '../../domain/workbooks/file-consent';
import type { Turn } from '../kit/turn';
import { makeWorkbook, noteReading } from './make-workbook';
import type { WorkbookServices } from './workbook-reader';

export interface ConsentAnswer {
  readonly isAccepted: boolean;
  /** What the card held: which workbook it was about. */
  readonly context: unknown;
  /** Puts the file where Teams said; missing when it said nothing that may be trusted. */
  readonly save: ((content: Buffer) => Promise<'uploaded' | 'failed'>) | undefined;
}

export type ConsentOutcome = 'saved' | 'declined' | 'notAllowed' | 'failed';

/** A person's answer to a file consent card: the workbook is made anew from what the store holds. */
export async function answerConsent(
  turn: Turn,
  { isAccepted, context, save }: ConsentAnswer,
  services: WorkbookServices,
): Promise<ConsentOutcome> {
  const order = workbookOrder.safeParse(context);
  const { access, who, deliveryId, now } = turn;
  const decision = decideConsent({
    isAccepted,
    wish: order.data,
    hasPlace: save !== undefined,
    access,
  });
  if (decision.kind !== 'save') return decision.kind;
  const made = await makeWorkbook(decision.wish, turn, services);
  if (made.kind === 'notAllowed') return 'notAllowed';
  if (made.kind === 'unknown' || !save) return 'failed';
  // Before it leaves: a reading that is not kept must not happen.
  const reading = { personId: who.id, id: `file:${deliveryId}`, at: now };
  await noteReading(decision.wish, reading, services);
  return (await save(made.content)) === 'uploaded' ? 'saved' : 'failed';
}
