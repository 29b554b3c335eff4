import type { Language } from '../../language';
import { hashOf } from '../../log-text/tagger/hash';
import { stemOf } from '../stems';
import { isFunctionWord, splitWords } from '../terms';
import type { Vocabulary } from '../vocabulary';

/** Hashes of a text's words, small ones too, and of the parts of compounds, each once. */
export function askedWords(
  text: string,
  language: Language,
  { partsOf }: Pick<Vocabulary, 'partsOf'>,
): ReadonlySet<number> {
  const words = splitWords(text, language).flatMap((word) => {
    const stem = stemOf(word, language);
    if (isFunctionWord(word, language)) return [`f:${stem}`];
    return [stem, ...partsOf(stem)].map((part) => `w:${part}`);
  });
  return new Set(words.map((word) => hashOf(word) | 0));
}
