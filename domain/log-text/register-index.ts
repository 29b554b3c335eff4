import { isLegalForm } from '../kit/legal-forms';
import { memoizeByObject } from '../kit/remember';
import type { KnownEmployer } from './draft';
import { byKeys } from './word-table';

export interface IndexedEmployer {
  readonly id: string;
  /** Its name and its aliases, each in words, without `Oy` and the like. */
  readonly names: readonly (readonly string[])[];
}

export interface RegisterIndex {
  readonly employers: readonly IndexedEmployer[];
  /** The names' words by how a form of them may begin. */
  readonly words: ReadonlyMap<string, readonly string[]>;
  /** Of each word the places in `employers`. */
  readonly holders: ReadonlyMap<string, readonly number[]>;
}

/** The register, ready to be looked up. Made once for an array, so that one unchanged is quick. */
export const indexOf = memoizeByObject((register: readonly KnownEmployer[]): RegisterIndex => {
  const employers = register.map(({ id, name, aliases }) => ({
    id,
    names: [name, ...aliases].map(wordsOfName),
  }));
  const holders = new Map<string, number[]>();
  employers.forEach(({ names }, index) => {
    for (const word of new Set(names.flat())) {
      const others = holders.get(word);
      if (others) others.push(index);
      else holders.set(word, [index]);
    }
  });
  return { employers, words: byKeys(holders.keys()), holders };
});

function wordsOfName(name: string): string[] {
  return name.split(/\s+/).filter((word) => word && !isLegalForm(word));
}
