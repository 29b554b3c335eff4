import { findPersonalData } from '../kit/personal-data';
import { LANGUAGES } from '../language';
import type { Knowledge } from './knowledge';
import { placeOf } from './places';
import { splitWords, stemOf } from './terms';

/** Past this nobody asks one question; the rest is not read. */
const LONGEST_ASKED = 2_000;
const LONGEST_CARRIED = 500;
const LONGEST_KEPT = 200;

/** One line, without the signs that no one sees. */
export function questionLine(text: string): string {
  return text
    .slice(0, LONGEST_ASKED)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/** The question as a card's button carries it to the form for people: nothing that must not travel. */
export function questionForCard(text: string): string {
  const line = questionLine(text);
  return findPersonalData(line) ? '' : cut(line, LONGEST_CARRIED);
}

/**
 * The question as it is kept for those who write the articles. A word within that is written as a
 * name and that no article knows becomes `…`, since it may be a person's.
 */
export function wordingToKeep(text: string, knowledge: Knowledge): string {
  const masked = questionLine(text).replace(/(?<=\S\s+)\p{Lu}[\p{Ll}'’-]+/gu, (word) =>
    isKnown(word, knowledge) ? word : '…',
  );
  return cut(masked, LONGEST_KEPT);
}

function isKnown(word: string, { vocabulary }: Knowledge): boolean {
  return LANGUAGES.some((language) =>
    splitWords(word, language).every(
      (one) =>
        placeOf(one) !== undefined ||
        vocabulary.knows(one, language) ||
        vocabulary.has(stemOf(one, language)),
    ),
  );
}

function cut(text: string, longest: number): string {
  // Half of a sign of two units is no text.
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
}
