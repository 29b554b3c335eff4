import { note } from './adaptive-card';
import type { CardElement } from './card-element';
import type { Words } from './wording';

/** Says that records could not be read, so that nobody takes figures without them for whole. */
export function unreadPart(t: Words, count: number): CardElement[] {
  return count > 0 ? [note(t('unread', { count }))] : [];
}
