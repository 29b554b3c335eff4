import { isLegalForm } from '../kit/legal-forms';
import type { DraftEmployer, KnownEmployer } from './draft';
import { flatten } from './flat-text';
import { plainWord } from './inflections';
import { isCommon, isNotEmployer, isPlace, isTrade } from './known-words';
import type { LikelyName } from './tagger/read-names';
import { wordsInText } from './text-words';
import { isSameTown } from './weak-match';
import { LIKENESS, wordLikeness } from './word-likeness';
import { FIRST_NAMES, SYNONYMS } from './words/names';

/**
 * The probabilities from which on a name is put into the form, and from which on it is offered. By
 * writers that were not learned from, so few names put in are wrong that a coach may trust them.
 */
const SURE = 0.95;
const OFFERED = { least: 0.005, first: 0.01, most: 3 };
/** From here on other names are meant: of all, of a text without likely ones, beside the employers'. */
const ANOTHER = 0.5;
const LEAST_OTHERS = 0.02;
const OFTENER = 1;

/** The employer to put into the form or to offer, when the register has none that the text names. */
export function newEmployerOf(names: readonly LikelyName[]): DraftEmployer | undefined {
  const possible = names.filter(({ name }) => !isNobodysName(name));
  const [first] = possible;
  if (first === undefined || first.probability < OFFERED.first) return undefined;
  if (first.probability >= SURE) return { kind: 'new', name: first.name };
  const likely = possible.filter(({ probability }) => probability >= OFFERED.least);
  return { kind: 'offer', names: likely.slice(0, OFFERED.most).map(({ name }) => name) };
}

/** Whether the text is likelier about another name than about these employers'. */
export function isAnotherNamed(
  names: readonly LikelyName[],
  employers: readonly KnownEmployer[],
): boolean {
  const known = employers.flatMap(({ name, aliases }) => [name, ...aliases].map(wordsOf));
  const isTheirs = ({ name, written }: LikelyName) =>
    [name, written].some((words) => words.split(JOIN).every((part) => isNameOf(part, known)));
  const share = (some: readonly LikelyName[]) =>
    some.reduce((sum, { probability }) => sum + probability, 0);
  const theirs = share(names.filter(isTheirs));
  const others = share(names) - theirs;
  return others > ANOTHER || others > Math.max(LEAST_OTHERS, OFTENER * theirs);
}

/** Whether a name has words of one of the employers' names alone, or all of them. */
function isNameOf(name: string, known: readonly (readonly string[])[]): boolean {
  const words = wordsInText(name, flatten(name))
    .map(({ text }) => text)
    .filter((text) => !isLegalForm(text));
  if (!words.some(isDistinct)) return false;
  return known.some((parts) => {
    const heads = parts.filter((part) => !isPlace(part));
    const isWhole =
      heads.some(isDistinct) && heads.every((head) => words.some((word) => isPart(word, [head])));
    return isWhole || words.every((word) => isPart(word, parts));
  });
}

/** What many are called, by the end of the word. */
const GENERIC =
  /(?:kesku[sk]|yhdisty[sk]|kunta|kunna|koti|kodi|tukku|tuku|koulu|kirppi|kampaamo|firma|saha|leipä)/iu;

/** A word that tells an employer from others: no common word, place, number or word of two letters. */
function isDistinct(text: string): boolean {
  return /\p{L}{3}/u.test(text) && !GENERIC.test(text) && !isCommon(text) && !isPlace(text);
}

/** What joins two names, or the words of one. */
const JOIN = / (?:ja|och|o|å|and|&) /iu;

/** A town, a tool, a day or a person: the text may be about them, but no employer is called so. */
function isNobodysName(name: string): boolean {
  const words = wordsOf(name);
  const [first] = words;
  const isNone = (word: string) => isPlace(word) || isCommon(word) || isNotEmployer(word);
  if (first === undefined || words.every(isNone)) return true;
  return (
    FIRST_NAMES.includes(first) &&
    words.length <= 2 &&
    words.length === name.split(/\s+/).length &&
    !words.some(isTrade)
  );
}

function isPart(word: string, parts: readonly string[]): boolean {
  const named = SYNONYMS[plainWord(word)] ?? word;
  return parts.some(
    (part) =>
      wordLikeness(word, part) !== LIKENESS.none ||
      wordLikeness(named, part) !== LIKENESS.none ||
      isSameTown(word, part),
  );
}

function wordsOf(name: string): string[] {
  return name.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word) && !isLegalForm(word));
}
