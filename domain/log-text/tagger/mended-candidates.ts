import { numberOf, sortHashes } from '../../kit/sorted-hashes';
import { foldLetters } from '../../kit/spelling';
import { TRADES } from '../words/names';
import { type BaseCandidate, baseCandidates } from './base-candidates';
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
    if (word.length < LEAST || !/^\p{L}/u.test(word)) continue;
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

const LEAST = 4;
/** A longer change is another word. */
const MOST_CHANGED = 4;
const VOWEL = 'aeiouy';
/** Swedish as it is spoken. */
const AND = ['o', 'å'];

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
  if (whole.length > LEAST && (VOWEL.includes(last) || last === 'n')) keys.push(whole.slice(0, -1));
  return keys;
}

/** What public bodies and others are written as, whole or at the end of a compound (`maanm.tsto`). */
const ABBREVIATED: Readonly<Record<string, readonly string[]>> = {
  hva: ['hyvinvointialue', 'hyvinvointialueen'],
  ks: ['keskussairaala'],
  tk: ['terveyskeskus'],
  pk: ['päiväkoti'],
  srk: ['seurakunta', 'seurakunnan'],
  os: ['osasto'],
  kaup: ['kaupungin', 'kaupunki'],
  tekn: ['tekninen', 'teknisten'],
  yht: ['yhtiö'],
  kunn: ['kunnan'],
  hki: ['helsinki', 'helsingin'],
  tre: ['tampere', 'tampereen'],
  tku: ['turku', 'turun'],
  jkl: ['jyväskylä', 'jyväskylän'],
  hml: ['hämeenlinna', 'hämeenlinnan'],
  folkis: ['folkhögskola'],
  fma: ['firma'],
};
const ABBREVIATED_ENDS: readonly (readonly [end: RegExp, whole: readonly string[]])[] = [
  [/(?:t?sto|tsto)$/u, ['toimisto']],
  [/palv$/u, ['palvelut', 'palvelu']],
  [/kesk$/u, ['keskus']],
  [/yhd$/u, ['yhdistys']],
  [/seurak$/u, ['seurakunta', 'seurakunnan']],
  [/op$/u, ['opisto', 'opiston']],
  [/os$/u, ['osasto']],
  [/lk$/u, ['liike']],
  [/vir$/u, ['virasto']],
];

function abbreviated(flat: string): string[] {
  return [
    ...(ABBREVIATED[flat] ?? []),
    ...ABBREVIATED_ENDS.filter(([end]) => end.test(flat)).flatMap(([end, whole]) =>
      whole.map((word) => flat.replace(end, word)),
    ),
  ];
}

/** What else a word in small letters may be, besides its `baseCandidates`. */
export function mendedCandidates(
  flat: string,
  spellings: KnownSpellings,
  isLast: boolean,
  isKnown: (word: string) => boolean,
): BaseCandidate[] {
  if (AND.includes(flat))
    return ['och', '&'].map((text) => ({ text, ending: '', undone: '', mended: 'and' }));
  const whole = abbreviated(flat).map((text) => ({
    text,
    ending: '',
    undone: '',
    mended: 'short',
  }));
  if (flat.length < LEAST || !/^\p{L}/u.test(flat)) return whole;
  const mended = new Map<string, BaseCandidate>();
  const plain = baseCandidates(flat);
  const texts = new Set(plain.map(({ text }) => text));
  const add = (base: BaseCandidate, text: string) => {
    if (texts.has(text) || mended.has(text)) return;
    const change = changeOf(base.text, text);
    if (change) mended.set(text, { ...base, text, mended: change });
  };
  for (const base of plain) {
    if (base.text.length < LEAST) continue;
    for (const word of spellings.find(skeletonOf(base.text))) {
      if (isKnown(word)) add(base, word);
    }
  }
  const itself = { text: flat, ending: '', undone: '' };
  for (let at = 3; at <= flat.length - LEAST - 1; at += 1) {
    const tail = flat.slice(at);
    for (const word of spellings.find(skeletonOf(tail))) {
      if (isKnown(word)) add(itself, `${flat.slice(0, at)}${word}`);
    }
  }
  if (!isLast && /[aeiouyäö]$/u.test(flat)) add(itself, `${flat}n`);
  return [...whole, ...mended.values()];
}

/** What one word has where the other has something else: `b>p`; undefined when too much differs. */
function changeOf(word: string, wanted: string): string | undefined {
  let start = 0;
  const shorter = Math.min(word.length, wanted.length);
  while (start < shorter && word[start] === wanted[start]) start += 1;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === wanted.at(-1 - end)) end += 1;
  const [from, to] = [
    word.slice(start, word.length - end),
    wanted.slice(start, wanted.length - end),
  ];
  if (from.length > MOST_CHANGED || to.length > MOST_CHANGED) return undefined;
  return `${start + from.length === word.length ? '$' : ''}${from}>${to}`;
}
