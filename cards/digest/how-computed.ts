import type { Language } from '../../domain/language';
import { note, subheading } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';

const LINES = [
  'counted',
  'target',
  'mean',
  'byWishes',
  'inLine',
  'repeat',
  'newEmployers',
  'weeks',
  'review',
  'order',
] as const;

/** `Miten laskettu`: every figure in a line, with its criterion and what does not count. */
export function howComputed(language: Language): CardElement[] {
  const t = wordsIn(language);
  const lines = LINES.map((line) => note(t(`digest.how.${line}`), { isSubtle: false }));
  return [subheading(t('digest.how.title')), ...lines];
}
