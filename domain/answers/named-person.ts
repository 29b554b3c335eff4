import { LANGUAGES } from '../language';
import { isAnyFirstName } from '../log-text/first-name';
import { placeOf } from './places';
import type { Vocabulary } from './vocabulary';

const TWO_NAMES = /(?<!\p{L})(\p{Lu}\p{Ll}{2,})\s+(\p{Lu}\p{Ll}{2,}(?:-\p{Lu}\p{Ll}+)?)/gu;
const WITHIN = /(?<=[\p{Ll}\d,;:] )\p{Lu}\p{Ll}{2,}(?!\p{L})/gu;
/** Endings that people's names often have in a question and firms' names seldom: `onko Eetulla`. */
const OF_PERSON = /ll[aä]$|lt[aä]$|lle$/u;
const AFTER_CLIENT = /(?:asiak|klient|client)\p{L}* $/iu;

/**
 * Whether a text seems to name a person: two capitalised words of which an article lacks one, or one
 * such word within a sentence that is a first name, has a person's ending, or follows `asiakas`.
 */
export function namesPerson(text: string, vocabulary: Vocabulary): boolean {
  // The word is looked up as written. By its stem, `Laineella` would be a form of `laki` (`lain`).
  const isKnown = (word: string) =>
    LANGUAGES.some((language) => vocabulary.knows(word.toLowerCase(), language)) ||
    placeOf(word.toLowerCase()) !== undefined;
  for (const [, first = '', second = ''] of text.matchAll(TWO_NAMES)) {
    if (!isKnown(second)) return true;
    if (!isKnown(first) && text.indexOf(first) > 0) return true;
  }
  // One capitalised word alone may be a firm, so more has to point to a person.
  return [...text.matchAll(WITHIN)].some(
    ({ 0: word, index }) =>
      !isKnown(word) &&
      (isAnyFirstName(word.toLowerCase()) ||
        OF_PERSON.test(word) ||
        AFTER_CLIENT.test(text.slice(0, index))),
  );
}
