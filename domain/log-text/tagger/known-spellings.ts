import { numberOf, sortHashes } from '../../kit/sorted-hashes';
import { foldLetters } from '../../kit/spelling';
import { TRADES } from '../words/names';
import { hashOf } from './hash';
import type { WordCounts, WordTable } from './word-counts';

/*
 * People write a name as they say it (`Lakeuren`, `ravintol`, `halapa`, `besula`) or with a slip. What
 * differs between such spellings is taken out of a word (`skeletonOf`), and known words with the same
 * rest are what it may be. Which of them it is, if any, is learned (`base-form.ts`).
 */

export interface KnownSpellings {
  /** Known words of a skeleton. */
  find(skeleton: string): readonly string[];
}

/** Ends of places' names, as firms are called by them. */
const PLACE_ENDS = (
  'järven lahden joen mäen niemen rannan salmen luodon saaren kylän vaaran kosken suon harjun pellon ' +
  'linnan lammen kankaan metsän ojan korven kallion aukion seudun kaupungin kunnan koulun keskuksen ' +
  'järvi lahti joki mäki niemi ranta salmi luoto saari kylä vaara koski suo harju pelto linna lampi'
).split(' ');
const known = new Set([...TRADES, ...PLACE_ENDS]);

/** The words that a misspelt one may be: those of names in the lines, trades and ends of places. */
export function packSpellings(table: WordTable): string {
  const words = [...table].filter(([, { named }]) => named > 0).map(([word]) => word);
  const bySkeleton = new Map<string, string[]>();
  for (const word of [...new Set([...known, ...words])].sort()) {
    if (word.length < LEAST_MENDED || !/^\p{L}/u.test(word)) continue;
    for (const key of skeletonsOf(word)) {
      const others = bySkeleton.get(key);
      if (others) others.push(word);
      else bySkeleton.set(key, [word]);
    }
  }
  const lines = [...bySkeleton].map(([key, found]) => `${key} ${found.join(' ')}`);
  return lines.sort().join('\n');
}

/** @param packed a line for each skeleton, with its words */
export function spellingsOf(packed: string): KnownSpellings {
  const starts: number[] = [];
  const hashes: number[] = [];
  for (
    let start = 0;
    start < packed.length;
    start = packed.indexOf('\n', start) + 1 || packed.length
  ) {
    starts.push(start);
    hashes.push(hashOf(packed.slice(start, packed.indexOf(' ', start))));
  }
  const { sorted, places } = sortHashes(hashes);
  return {
    find: (skeleton) => {
      const at = numberOf(sorted, hashOf(skeleton));
      const start = at === undefined ? undefined : starts[places[at] ?? 0];
      if (start === undefined) return [];
      const end = packed.indexOf('\n', start);
      const [key, ...words] = packed.slice(start, end < 0 ? undefined : end).split(' ');
      return key === skeleton ? words : [];
    },
  };
}

/** Whether a word is one of them, without those of the line's own writer. */
export function isMendable(word: string, counts: WordCounts): boolean {
  return known.has(word) || counts.namedLevel(word) > 0;
}

/** Letters of a word that may be misspelt. */
export const LEAST_MENDED = 4;
const VOWEL = 'aeiouy';

/** What is left of a word when the spellings that people confuse are made one. */
export function skeletonOf(word: string): string {
  return foldLetters(word)
    .replace(/[bgdwzcq]/g, (letter) => SAME[letter] ?? letter)
    .replace(/(?<=[aeiouy])r(?=[aeiouy])/g, 't')
    .replace(/h[rt](?=[aeiouy])/g, 'h')
    .replace(/(.)\1+/g, '$1')
    .replace(/([aeiouy])([lrnh])\1(?=[^aeiouy])/g, '$1$2')
    .replace(/[aeiouy]{2,}/g, (vowels) => {
      const alike = vowels.replace(/uo/g, 'ua').replace(/yo/g, 'ya').replace(/ie/g, 'ia');
      return [...alike].sort().join('');
    });
}

const SAME: Readonly<Record<string, string>> = {
  b: 'p',
  g: 'k',
  d: 't',
  w: 'v',
  z: 's',
  c: 'k',
  q: 'k',
};

/** The keys that a known word is found by: its skeleton, and the one of a form without its last sound. */
function skeletonsOf(word: string): string[] {
  const whole = skeletonOf(word);
  const last = whole.at(-1) ?? '';
  const keys = [whole];
  if (whole.length > LEAST_MENDED && (VOWEL.includes(last) || last === 'n'))
    keys.push(whole.slice(0, -1));
  return keys;
}
