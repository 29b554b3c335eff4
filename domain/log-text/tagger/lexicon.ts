import { numberOf, sortHashes } from '../../kit/sorted-hashes';
import { hashOf } from './hash';

/**
 * What a word is known as: a name of people or places, one of the commonest Finnish words, another
 * Finnish word, an English one, or a chain's name. */
export const WORD_KINDS = [
  'surname',
  'first',
  'place',
  'common',
  'word',
  'english',
  'chain',
] as const;
export type WordKind = (typeof WORD_KINDS)[number];

/** Words with what they are known as, in their base form; commoner words inflected, too. */
export interface Lexicon {
  has(word: string): boolean;
  /** `surname+place` and the like; '' for a word that is not known. */
  kindsOf(word: string): string;
}

/** @param kinds of each word a sum of powers of 2 by the place in `WORD_KINDS` */
export function lexiconOf(kinds: Iterable<readonly [word: string, bits: number]>): Lexicon {
  const hashes: number[] = [];
  const bits: number[] = [];
  for (const [word, own] of kinds) {
    hashes.push(hashOf(word));
    bits.push(own);
  }
  const { sorted, places } = sortHashes(hashes);
  const sums = Uint8Array.from(places, (place) => bits[place] ?? 0);
  const bitsOf = (word: string) => sums[numberOf(sorted, hashOf(word)) ?? -1] ?? 0;
  return {
    has: (word) => bitsOf(word) > 0,
    kindsOf: (word) => NAMES[bitsOf(word)] ?? '',
  };
}

const NAMES = Array.from({ length: 2 ** WORD_KINDS.length }, (_none, bits) =>
  WORD_KINDS.filter((_kind, at) => bits & (1 << at)).join('+'),
);

/** As text: a line for each sum of kinds, with its words. */
export function packLexicon(kinds: ReadonlyMap<string, number>): string {
  const lines = new Map<number, string[]>();
  for (const [word, bits] of kinds) {
    const words = lines.get(bits);
    if (words) words.push(word);
    else lines.set(bits, [word]);
  }
  return [...lines]
    .sort(([a], [b]) => a - b)
    .map(([bits, words]) => [bits, ...words.sort()].join(' '))
    .join('\n');
}

export function* unpackLexicon(packed: string): Generator<[word: string, bits: number]> {
  for (const line of packed.split('\n')) {
    const [bits, ...words] = line.split(' ');
    for (const word of words) yield [word, Number(bits)];
  }
}
