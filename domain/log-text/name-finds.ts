import { plainWord } from './inflections';
import type { RegisterIndex } from './register-index';
import type { TextWord } from './text-words';
import { isSameTown } from './weak-match';
import { LIKENESS, wordLikeness } from './word-likeness';
import { keysOfForm, keysOfName } from './word-table';
import { SYNONYMS } from './words/names';

/** A word of a name that the text has: the index of the text's word, and its likeness (0.8 or 1). */
export interface Find {
  readonly strength: number;
  readonly index: number;
}

/** The words of the register's names that the text has, each with its likeliest place. */
export function findNameWords(
  words: readonly TextWord[],
  { words: table }: RegisterIndex,
): ReadonlyMap<string, Find> {
  const finds = new Map<string, Find>();
  const seen = new Set<string>();
  words.forEach(({ text }, index) => {
    if (seen.has(text)) return;
    seen.add(text);
    const synonym = SYNONYMS[plainWord(text)];
    const keys = [...keysOfForm(text), ...(synonym === undefined ? [] : keysOfName(synonym))];
    for (const part of new Set(keys.flatMap((key) => table.get(key) ?? []))) {
      const strength = strengthOf(text, synonym, part);
      if (strength > (finds.get(part)?.strength ?? LIKENESS.none))
        finds.set(part, { strength, index });
    }
  });
  return finds;
}

/** How like a word of the text is to a word of a name, also by way of a synonym or a town's name. */
function strengthOf(word: string, synonym: string | undefined, part: string): number {
  const strength = wordLikeness(word, part);
  if (strength === LIKENESS.same) return strength;
  if (isSameTown(word, part)) return LIKENESS.same;
  if (synonym === undefined) return strength;
  return Math.max(strength, wordLikeness(synonym, part), wordLikeness(part, synonym));
}
