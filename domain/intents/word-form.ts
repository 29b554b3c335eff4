import { foldLetters, isTypoOf } from '../kit/spelling';

/** Shorter ones are near too many others: of such words, only two swapped letters are a slip. */
const SHORTEST_TYPO = 5;
const SHORTEST_BEGINNING = 8;
const SHORTEST_SWAP = 4;

/** `*` at an end stands for any letters there; the text is without dots. */
export interface WordForm {
  readonly text: string;
  readonly kind: 'whole' | 'begins' | 'ends';
}

const known = new Map<string, WordForm>();

/** The same object for the same word, so that a message is compared with each form once. */
export function formOf(written: string): WordForm {
  const form = known.get(written) ?? newForm(written);
  known.set(written, form);
  return form;
}

function newForm(written: string): WordForm {
  const text = foldLetters(written.replaceAll('*', ''));
  if (written.startsWith('*')) return { text, kind: 'ends' };
  return { text, kind: written.endsWith('*') ? 'begins' : 'whole' };
}

/** `word` is without dots. */
export function fits(word: string, { text, kind }: WordForm): boolean {
  switch (kind) {
    case 'ends':
      return word.length > text.length + 1 && word.endsWith(text);
    case 'begins':
      return word.startsWith(text);
    case 'whole':
      return word === text;
  }
}

/** The same with one letter wrong, missing, doubled or swapped. */
export function nearlyFits(word: string, { text, kind }: WordForm): boolean {
  if (text.length < SHORTEST_SWAP) return false;
  switch (kind) {
    case 'ends':
      return false;
    case 'begins':
      return text.length >= SHORTEST_BEGINNING && isTypoOf(word.slice(0, text.length), text);
    case 'whole':
      return isTypoOf(word, text) && (text.length >= SHORTEST_TYPO || isSwap(word, text));
  }
}

function isSwap(word: string, text: string): boolean {
  return [...word].sort().join('') === [...text].sort().join('');
}
