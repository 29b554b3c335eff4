import { remembering } from '../kit/remember';
import { fold } from '../kit/spelling';
import { plainWord, stemsOf } from './inflections';
import { LIKENESS, wordLikeness } from './word-likeness';

/**
 * Keys of a name's word, of which any form of it, even one misspelt, shares one: the first letter
 * with the second or the third, as no ending and no single slip changes both.
 */
export const keysOfName = remembering((nominative): readonly string[] => [
  ...new Set([plainWord(nominative), ...stemsOf(nominative)].flatMap((stem) => keysOf(fold(stem)))),
]);

/** Keys of a word of the text, to look names up with. */
export const keysOfForm = remembering((word): readonly string[] => keysOf(fold(plainWord(word))));

function keysOf(folded: string): string[] {
  const [first = '', second = '', third = ''] = folded;
  return second === third ? [first + second] : [first + second, first + third];
}

/** Under each key the words that have it. */
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

/** Reads a word as those of the table's words it is a form of. */
export function wordTable(nominatives: readonly string[]): (word: string) => readonly string[] {
  const table = byKeys(nominatives);
  return remembering((word) =>
    [...new Set(keysOfForm(word).flatMap((key) => table.get(key) ?? []))].filter(
      (nominative) => wordLikeness(word, nominative) === LIKENESS.same,
    ),
  );
}
