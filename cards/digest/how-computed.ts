import type { Language } from '../../domain/language';
import { type CardElement, note } from '../adaptive-card';
import { fold } from '../fold';
import { wordsIn } from '../wording';

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
  return fold('how', t('digest.how.title'), lines, false);
}
