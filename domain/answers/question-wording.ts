import { findPersonalData } from '../kit/personal-data';
import { MOST_CHARACTERS_READ } from '../kit/read-length';
import { LANGUAGES } from '../language';
import type { Knowledge } from './knowledge';
import { placeOf } from './places';
import { stemOf } from './stems';
import { splitWords } from './terms';

const LONGEST_CARRIED = 500;
const LONGEST_KEPT = 200;

/** The question on one line, without control and invisible characters. */
export function questionLine(text: string): string {
  return text
    .slice(0, MOST_CHARACTERS_READ)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim();
}

/**
 * The question as a card's button carries it to the form for people; `''` when it holds personal data,
 * since a card's data is stored by Teams.
 */
export function questionForCard(text: string): string {
  const line = questionLine(text);
  return findPersonalData(line) ? '' : cut(line, LONGEST_CARRIED);
}

/**
 * The question as it is stored for those who write the articles. A capitalised word after the first
 * that no article has becomes `…`, since it may be a person's name.
 */
export function wordingToKeep(text: string, knowledge: Knowledge): string {
  const masked = questionLine(text).replace(/(?<=\S )\p{Lu}[\p{Ll}'’-]+/gu, (word) =>
    isKnown(word, knowledge) ? word : '…',
  );
  return cut(masked, LONGEST_KEPT);
}

function isKnown(word: string, { vocabulary }: Knowledge): boolean {
  return LANGUAGES.some((language) =>
    splitWords(word, language).every(
      (part) =>
        placeOf(part) !== undefined ||
        vocabulary.knows(part, language) ||
        vocabulary.has(stemOf(part, language)),
    ),
  );
}

function cut(text: string, longest: number): string {
  // A cut must not leave half of a character that takes two UTF-16 units.
  return text.slice(0, longest).replace(/[\uD800-\uDBFF]$/u, '');
}
