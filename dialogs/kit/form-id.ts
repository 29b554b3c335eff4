import { v5 as uuidFrom } from 'uuid';
import type { Turn } from './turn';

const FORM_IDS = '3b2c1f0e-7a51-4c56-9a43-2a8f6f1f9d10';

/** The id of what a form will create: the same for every delivery of what asked for the form. */
export function formIdFor(turn: Pick<Turn, 'deliveryId' | 'who'>): string {
  return uuidFrom(`${turn.deliveryId}\n${turn.who.id}`, FORM_IDS);
}

/**
 * The same for a sentence that Teams delivers again under a new id: two forms then, but one record,
 * as long as neither was saved.
 */
export function sentenceFormIdFor(turn: Turn): string {
  return formIdFor({ ...turn, deliveryId: turn.firstDeliveryId });
}
