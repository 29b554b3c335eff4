import { isLegalForm } from '../kit/legal-forms';
import { plainWord } from './inflections';
import { isBareTrade, isCommon, isPlace, isTrade, townsOf } from './known-words';
import { isLocative, isSpokenLocative } from './locatives';
import type { TextWord } from './text-words';
import { wordLikeness } from './word-likeness';
import { SYNONYMS } from './words/names';

/** Whether both are forms of one town's name: `Noormarkun` and `Noormarkussa`. */
export function isSameTown(word: string, part: string): boolean {
  const towns = townsOf(part);
  return towns.length > 0 && townsOf(word).some((town) => towns.includes(town));
}

/**
 * Whether the finds are too weak to name the employer, which is so when each of them is a common word
 * in small letters, or a short misspelt one, and the rest of the name is missing.
 */
export function isTooLittle(
  words: readonly TextWord[],
  heads: readonly { part: string; strength: number; index: number }[],
  isPartial: boolean,
): boolean {
  return heads.every(({ part, strength, index }) => {
    const word = words[index];
    if (word === undefined) return true;
    const isName = word.isCapital && !word.isFirst;
    if (isName || !isPartial) return !isName && strength < 1 && part.length < 6;
    if (strength < 1 && part.length < 7) return true;
    const isInPlace =
      isLocative(word.text) ||
      (isSpokenLocative(word.text) && plainWord(word.text) !== plainWord(part));
    return isCommon(part) && !isInPlace;
  });
}

/** Whether a name beside the word makes it another employer: `Tampereen Prisma`, `Apteekki Lokki`. */
export function isAnotherEmployer(
  words: readonly TextWord[],
  index: number,
  parts: readonly string[],
): boolean {
  const [before, word, after] = [words[index - 1], words[index], words[index + 1]];
  if (word === undefined) return false;
  const isForeign = (neighbour: TextWord | undefined): neighbour is TextWord =>
    neighbour?.isCapital === true &&
    !parts.some(
      (part) => wordLikeness(neighbour.text, part) > 0 || isSameTown(neighbour.text, part),
    );
  const isBeside = isForeign(before) && word.start - before.end === 1;
  if (isBeside) {
    if (isPlace(before.text) && /n$/.test(before.text)) return true;
    if (isTrade(word.text) && !before.isFirst && /n$/.test(before.text)) return true;
    // `Blue Whale Cafe` must not match the register's `Kahvila`.
    const isForeignTrade = word.isCapital && SYNONYMS[plainWord(word.text)] !== undefined;
    if (isForeignTrade && !before.isFirst) return true;
  }
  return (
    parts.length > 1 &&
    isBareTrade(word.text) &&
    isForeign(after) &&
    after.start - word.end === 1 &&
    !isLegalForm(after.text)
  );
}
