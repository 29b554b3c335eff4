import type { Channel } from '../meetings/meeting';
import type { Span } from './phrases';

/**
 * A verb (or noun) that says what its clause is about: a contact that took place (`tapasin`), or an
 * agreement on something to come (`sovittiin`). Days, names and means belong to one of them.
 */
export interface Anchor extends Span {
  readonly kind: 'contact' | 'agreement';
  /** The channel of a contact, when the verb tells it (`soitin` is phone). */
  readonly channel?: Channel | undefined;
}

export function contactAnchor(span: Span, channel?: Channel): Anchor {
  return { ...span, kind: 'contact', channel };
}
