import type { DelicateWords } from '../../domain/log-text/delicate-words';
import { warning } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import type { Words } from '../kit/wording';

export function delicateKind(delicate: readonly DelicateWords[]): 'name' | 'health' | 'both' {
  const kinds = new Set(delicate.map(({ kind }) => kind));
  if (kinds.size > 1) return 'both';
  return kinds.has('name') ? 'name' : 'health';
}

/** Asks about what seems to name a person or to tell of somebody's health. */
export function delicateNotice(
  t: Words,
  delicate: readonly DelicateWords[] = [],
): CardElement | undefined {
  if (delicate.length === 0) return undefined;
  const words = delicate.map((found) => found.words).join(', ');
  return warning(t(`meeting.delicate.${delicateKind(delicate)}`, { words }));
}
