import type { Language } from '../../language';
import type { BaseKnowledge } from './base-form';
import { hashOf, placeOf } from './hash';
import { isTradeName } from './names-of-trades';

/** Two words of a name that may be one: `auto maalaamo`. */
export interface Seam {
  readonly first: string;
  /** As it stands, and in the base form that it would have. */
  readonly second: string;
  readonly base: string;
  readonly isSecondSmall: boolean;
  readonly fromEnd: number;
  readonly language: Language;
  /** Of the text: whether it writes other compounds apart (`kesä kuussa`), and has capitals. */
  readonly compoundsApart: number;
  readonly isCased: boolean;
}

/** What tells whether the two are one word, as places in the table of weights. */
export function joinFeatures(seam: Seam, { counts, lexicon }: BaseKnowledge): number[] {
  const { first, second, base, isSecondSmall, compoundsApart } = seam;
  const joined = `${first}${base}`;
  const firstKinds = lexicon.kindsOf(first);
  const baseKinds = lexicon.kindsOf(base);
  const isKnown = `${Math.min(2, counts.namedLevel(joined))}${lexicon.has(joined)}${isTradeName(joined)}`;
  const style = `${Math.min(compoundsApart, 2)}${seam.isCased}${isSecondSmall}`;
  return [
    'j',
    `j|${style}`,
    `j|${seam.language}|${isSecondSmall}`,
    `j|known|${isKnown}`,
    `j|known|${isKnown}|${style}`,
    `j|1|${first}`,
    `j|2|${base}`,
    `j|2|${second}`,
    `j|e1|${first.slice(-1)}`,
    `j|e1|${first.slice(-1)}|${style}`,
    `j|e2|${first.slice(-2)}`,
    `j|e3|${first.slice(-3)}`,
    `j|b3|${base.slice(-3)}`,
    `j|b5|${base.slice(-5)}`,
    `j|k1|${firstKinds}`,
    `j|k2|${baseKinds}`,
    `j|k|${firstKinds}|${baseKinds}`,
    `j|k|${firstKinds}|${baseKinds}|${style}`,
    `j|t|${isTradeName(first)}|${isTradeName(base)}`,
    `j|t|${isTradeName(first)}|${isTradeName(base)}|${style}`,
    `j|n|${counts.namedLevel(first)}|${counts.namedLevel(base)}`,
    `j|at|${Math.min(seam.fromEnd, 2)}`,
    `j|l|${Math.min(first.length, 8)}`,
    `j|l2|${Math.min(base.length, 8)}`,
  ].map((feature) => placeOf(hashOf(feature)));
}
