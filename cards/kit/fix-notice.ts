import { warning } from './adaptive-card';
import type { CardElement } from './card-element';
import type { Words } from './wording';

/** The one line at the top of every form that could not be kept. */
export function fixNotice(t: Words, labels: readonly string[]): CardElement | undefined {
  return labels.length > 0 ? warning(t('formError.fix', { fields: labels.join(', ') })) : undefined;
}

/** The same line where the fields have no labels of their own to be named by. */
export function fixMarkedNotice(t: Words): CardElement {
  return warning(t('formError.fixMarked'));
}
