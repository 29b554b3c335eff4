import { remembering } from '../kit/remember';
import type { KnownEmployer } from './draft';
import { isLegalForm } from './known-words';
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

/** Registers kept per process: a coach's next log mostly finds the team's unchanged. */
const MOST_REGISTERS = 20;

const [EMPLOYER, NAME] = ['\u0000', '\u0001'];

/** The register, ready to be looked up. Storage gives it anew each time, so its text is the key. */
export function indexOf(employers: readonly KnownEmployer[]): RegisterIndex {
  return indexOfText(
    employers.map(({ id, name, aliases }) => [id, name, ...aliases].join(NAME)).join(EMPLOYER),
  );
}

const indexOfText = remembering((text): RegisterIndex => {
  const employers = text === '' ? [] : text.split(EMPLOYER).map(employerOf);
  const holders = new Map<string, number[]>();
  employers.forEach(({ names }, at) => {
    for (const word of new Set(names.flat())) {
      const others = holders.get(word);
      if (others) others.push(at);
      else holders.set(word, [at]);
    }
  });
  return { employers, words: byKeys(holders.keys()), holders };
}, MOST_REGISTERS);

function employerOf(text: string): IndexedEmployer {
  const [id = '', ...names] = text.split(NAME);
  return { id, names: names.map(wordsOfName) };
}

function wordsOfName(name: string): string[] {
  return name.split(/\s+/).filter((word) => word && !isLegalForm(word));
}
