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
export function lexiconOf(kinds: ReadonlyMap<string, number>): Lexicon {
  const names = Array.from({ length: 2 ** WORD_KINDS.length }, (_none, bits) =>
    WORD_KINDS.filter((_kind, at) => bits & (1 << at)).join('+'),
  );
  return {
    has: (word) => kinds.has(word),
    kindsOf: (word) => names[kinds.get(word) ?? 0] ?? '',
  };
}

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

export function unpackLexicon(packed: string): ReadonlyMap<string, number> {
  const kinds = new Map<string, number>();
  for (const line of packed.split('\n')) {
    const [bits, ...words] = line.split(' ');
    for (const word of words) kinds.set(word, Number(bits));
  }
  return kinds;
}
