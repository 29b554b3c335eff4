import { lengthOf } from '../../domain/privacy/retention';
import type { Words } from '../kit/wording';

/** How long a number of days is, in words; `0` has no end. */
export function retentionWords(t: Words, days: number): string {
  const length = lengthOf(days);
  return length.unit === 'none'
    ? t('privacy.length.none')
    : t(`privacy.length.${length.unit}`, { count: length.count });
}
