import { numberOf, sortHashes } from '../../kit/sorted-hashes';
import { foldLetters } from '../../kit/spelling';
import { hashOf } from './hash';

/** How many writers used a word (or one that begins so) beside names, and in names. */
export interface WordCount {
  readonly beside: number;
  readonly within: number;
  /** In names as a register has them. */
  readonly named: number;
}

export type WordTable = ReadonlyMap<string, WordCount>;
/** A table as it is read from: the counts of a word, undefined for one that it lacks. */
export type CountsOf = Pick<WordTable, 'get'>;

/** What is known of the words of a text from the lines of other writers. */
export interface WordCounts {
  featuresOf(word: string): readonly string[];
  levelOf(word: string): string;
  /** How many writers' names have the word in its base form: 0, 1, 2 … */
  namedLevel(word: string): number;
}

const NONE: WordCount = { beside: 0, within: 0, named: 0 };
/** Letters that a word's forms have in common. */
const STEM = 6;

export function stemKey(word: string): string {
  return `${foldLetters(word).slice(0, STEM)}*`;
}

/** @param own what the line's own writer adds to the table, and is taken away while training */
export function wordCounts(table: CountsOf, own: CountsOf = new Map()): WordCounts {
  const countOf = (key: string): WordCount => {
    const { beside, within, named } = table.get(key) ?? NONE;
    const mine = own.get(key) ?? NONE;
    return {
      beside: beside - mine.beside,
      within: within - mine.within,
      named: named - mine.named,
    };
  };
  const levelOf = ({ beside, within }: WordCount) => `${level(beside)}${level(within)}`;
  return {
    levelOf: (word) => levelOf(countOf(word)),
    namedLevel: (word) => level(countOf(word).named),
    featuresOf: (word) => {
      const [whole, stem] = [countOf(word), countOf(stemKey(word))];
      return [
        `c=${levelOf(whole)}`,
        `cb=${level(whole.beside)}`,
        `d=${levelOf(stem)}`,
        `db=${level(stem.beside)}`,
        `cd=${levelOf(whole)}${levelOf(stem)}`,
      ];
    },
  };
}

/** 0, 1, 2 (two or three), 3 (up to seven), 4. */
function level(count: number): number {
  if (count < 2) return count;
  if (count < 4) return 2;
  return count < 8 ? 3 : 4;
}

/** As text: `word beside within named` of each word, with commas between words. */
export function packWords(table: WordTable): string {
  return [...table]
    .map(([word, { beside, within, named }]) => `${word} ${beside} ${within} ${named}`)
    .sort()
    .join(',');
}

export function unpackWords(packed: string): CountsOf {
  const entries = packed.split(',').map((entry) => {
    const [word = '', ...counts] = entry.split(' ');
    return { hash: hashOf(word), counts: counts.map(Number) };
  });
  const { sorted, places } = sortHashes(entries.map(({ hash }) => hash));
  const column = (at: number) =>
    Uint16Array.from(places, (place) => entries[place]?.counts[at] ?? 0);
  const [beside, within, named] = [column(0), column(1), column(2)];
  return {
    get: (word) => {
      const at = numberOf(sorted, hashOf(word));
      if (at === undefined) return undefined;
      return { beside: beside[at] ?? 0, within: within[at] ?? 0, named: named[at] ?? 0 };
    },
  };
}
