import { memoizeByText } from '../kit/remember';
import { foldLetters } from '../kit/spelling';
import { plainWord, stemsOf } from './inflections';
import { LIKENESS, wordLikeness } from './word-likeness';

/*
 * A table that finds names by their inflected and misspelt forms without comparing each with each. A
 * word goes in under two keys: its first letter with the second, and with the third. An ending changes
 * neither, and one slip can change only one of them, so every form shares a key with its name.
 */

/** The keys under which a word of a name is put. */
export const keysOfName = memoizeByText((nominative): readonly string[] => [
  ...new Set(
    [plainWord(nominative), ...stemsOf(nominative)].flatMap((stem) => keysOf(foldLetters(stem))),
  ),
]);

/** The keys under which a word of a text is looked up. */
export const keysOfForm = memoizeByText((word): readonly string[] =>
  keysOf(foldLetters(plainWord(word))),
);

function keysOf(folded: string): string[] {
  const [first = '', second = '', third = ''] = folded;
  return second === third ? [first + second] : [first + second, first + third];
}

export function byKeys(names: Iterable<string>): ReadonlyMap<string, readonly string[]> {
  const table = new Map<string, string[]>();
  for (const name of names) {
    for (const key of keysOfName(name)) {
      const others = table.get(key);
      if (others) others.push(name);
      else table.set(key, [name]);
    }
  }
  return table;
}

/** A function that gives the nominatives that a word is a form of, if any. */
export function wordTable(nominatives: readonly string[]): (word: string) => readonly string[] {
  // Made with the first word: a start needs none of the tables.
  let table: ReturnType<typeof byKeys> | undefined;
  return memoizeByText((word) => {
    table ??= byKeys(nominatives);
    const names = table;
    return [...new Set(keysOfForm(word).flatMap((key) => names.get(key) ?? []))].filter(
      (nominative) => wordLikeness(word, nominative) === LIKENESS.same,
    );
  });
}
