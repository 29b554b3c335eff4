import { type FlatText, flatten, LETTER_OR_DIGIT } from './flat-text';
import type { Span } from './phrases';

export interface TextWord extends Span {
  readonly text: string;
  readonly flat: FlatText;
  readonly isCapital: boolean;
  /** First of its sentence, where every word has a capital. */
  readonly isFirst: boolean;
}

const WORD = new RegExp(
  `(?:[ks] (?=(?:super|city)?market))?(?:${LETTER_OR_DIGIT}|&)(?:${LETTER_OR_DIGIT}|[&'’:-])*`,
  'g',
);

/** The words of a text with their places. `k market` counts as one word, as in a shop's name. */
export function wordsInText(text: string, flat: FlatText): TextWord[] {
  return Array.from(flat.matchAll(WORD), ({ 0: match, index }) => {
    const end = index + match.replace(/(?<![-:'’])[-:'’]+$/, '').length;
    const word = text.slice(index, end).replace(/ /g, '-');
    return {
      text: word,
      flat: flatten(word),
      start: index,
      end,
      isCapital: /^[\p{Lu}\d]/u.test(word) && /\p{Lu}/u.test(word),
      isFirst: isFirstAt(flat, index),
    };
  });
}

function isFirstAt(text: string, index: number): boolean {
  for (let before = index - 1; before >= 0; before -= 1) {
    const sign = text.charAt(before);
    if ('.!?\n'.includes(sign)) return true;
    if (!/\s/.test(sign)) return false;
  }
  return true;
}
