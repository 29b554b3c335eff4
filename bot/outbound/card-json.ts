import { randomUUID } from 'node:crypto';
import { CARD_LIMIT } from '../../cards/kit/adaptive-card';

/** Stands for a card's JSON until it is put in; nobody outside this process can have typed it. */
const SLOT = randomUUID();

const written = new WeakMap<object, string>();

/** The card's JSON, written once: it is measured, answered with, and often put into its message too. */
function jsonOf(card: object): string {
  const known = written.get(card);
  if (known !== undefined) return known;
  const json = JSON.stringify(card);
  written.set(card, json);
  return json;
}

export function isTooLarge(card: object): boolean {
  return jsonOf(card).length > CARD_LIMIT;
}

/** The JSON of what `around` puts around the card. */
export function jsonAround(card: object, around: (slot: string) => object): string {
  return JSON.stringify(around(SLOT)).replace(`"${SLOT}"`, () => jsonOf(card));
}

/** A card as Teams wants it in a message, or the slot for one. */
export function attachmentOf(card: object | string) {
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: card };
}
