import type { Language } from '../../language';
import { hashOf } from '../../log-text/tagger/hash';
import { stemOf } from '../stems';
import { isFunctionWord, splitWords } from '../terms';
import type { Vocabulary } from '../vocabulary';

/** How much a function word and a piece of a word weigh beside a word. */
const SHARES = { word: 1, small: 0.5, piece: 0.35 };
const PIECES = { shortest: 3, longest: 5 };
const MARKS = /[\u0300-\u036f]/g;

/** A text's features as numbers of 32 bits, each with its share: words, and pieces of 3 to 5 letters. */
export function senseFeatures(
  text: string,
  language: Language,
  { partsOf }: Pick<Vocabulary, 'partsOf'>,
): ReadonlyMap<number, number> {
  const found = new Map<number, number>();
  const add = (feature: string, share: number) => {
    const hash = hashOf(feature) | 0;
    found.set(hash, Math.max(found.get(hash) ?? 0, share));
  };
  for (const word of splitWords(text, language)) {
    const stem = stemOf(word, language);
    if (isFunctionWord(word, language)) {
      add(`f:${stem}`, SHARES.small);
      continue;
    }
    add(`w:${stem}`, SHARES.word);
    if (/^\d/.test(word)) continue;
    for (const part of partsOf(stem)) add(`w:${part}`, SHARES.word);
    const framed = `<${word.normalize('NFD').replace(MARKS, '')}>`;
    for (let length = PIECES.shortest; length <= PIECES.longest; length += 1) {
      for (let at = 0; at + length <= framed.length; at += 1) {
        add(`g:${framed.slice(at, at + length)}`, SHARES.piece);
      }
    }
  }
  return found;
}
