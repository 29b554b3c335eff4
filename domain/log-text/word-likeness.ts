import { stemmer } from '@orama/stemmers/finnish';
import { memoizeByText } from '../kit/remember';
import { foldLetters, isTypoOf } from '../kit/spelling';
import { CASE_ENDING, plainWord, stemsOf } from './inflections';

/*
 * Is this word of the text a form of that word of a name? Three checks, from sure to unsure: one of
 * the name's stems followed by a case ending (`inflections.ts`); the same stem by the stemmer, for
 * forms that those rules lack; one slip of the keyboard in a long enough word. Everything that depends
 * on one word alone is remembered, since each word is compared with many names.
 */

export const LIKENESS = { same: 1, misspelt: 0.8, none: 0 } as const;

/** Letters: a shorter word is never taken for misspelt, and a shorter stem not compared. */
const TYPO_LENGTH = 5;
const STEM_LENGTH = 4;
/** A longer run of letters is not a word. */
const MOST_LETTERS = 60;
/** The stemmer cuts endings only, so words that differ in these first letters have no common stem. */
const UNCUT = 3;

const stemOf = memoizeByText((word) => stemmer(word));

const formOf = memoizeByText((word) => {
  const text = plainWord(word);
  return { text, folded: foldLetters(text) };
});

const nameOf = memoizeByText((nominative) => {
  const text = plainWord(nominative);
  const stems = stemsOf(text).map(foldLetters);
  const long = stems.filter((stem) => stem.length >= TYPO_LENGTH);
  return { text, folded: foldLetters(text), stems: stems.filter((stem) => stem.length >= 3), long };
});

type Form = ReturnType<typeof formOf>;
type Name = ReturnType<typeof nameOf>;

/**
 * How surely a word of the text is an inflected form of a word of a name.
 *
 * @returns 1 for a form, 0.8 for a misspelt one, 0 for another word
 */
export function wordLikeness(word: string, nominative: string): number {
  const [form, name] = [formOf(word), nameOf(nominative)];
  if (form.folded === name.folded) return LIKENESS.same;
  if (form.text.length < 3 || name.text.length < 3 || form.text.length > MOST_LETTERS)
    return LIKENESS.none;
  if (form.folded[0] !== name.folded[0]) return LIKENESS.none;
  if (hasStemOf(form, name) || sharesStem(form, name)) return LIKENESS.same;
  return name.text.length >= TYPO_LENGTH && isMisspelt(form, name)
    ? LIKENESS.misspelt
    : LIKENESS.none;
}

function hasStemOf({ folded }: Form, { stems }: Name): boolean {
  return stems.some(
    (stem) => folded.startsWith(stem) && CASE_ENDING.test(folded.slice(stem.length)),
  );
}

function sharesStem(form: Form, name: Name): boolean {
  if (form.text.slice(0, UNCUT) !== name.text.slice(0, UNCUT)) return false;
  const stem = stemOf(form.text);
  return stem.length >= STEM_LENGTH && stem === stemOf(name.text);
}

function isMisspelt(form: Form, name: Name): boolean {
  if (isTypoOf(form.folded, name.folded)) return true;
  const isInflected = name.long.some(
    (stem) =>
      isTypoOf(form.folded.slice(0, stem.length), stem) &&
      CASE_ENDING.test(form.text.slice(stem.length)),
  );
  if (isInflected) return true;
  const [formStem, nameStem] = [foldLetters(stemOf(form.text)), foldLetters(stemOf(name.text))];
  return (
    formStem.length >= TYPO_LENGTH && nameStem.length >= TYPO_LENGTH && isTypoOf(formStem, nameStem)
  );
}
