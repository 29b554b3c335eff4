import type { NameWord } from '../../domain/log-text/tagger/base-form';
import type { Seam } from '../../domain/log-text/tagger/join-features';
import type { Lexicon } from '../../domain/log-text/tagger/lexicon';
import { TRADES } from '../../domain/log-text/words/names';
import type { AlignedSeam, AlignedWord } from './aligned-names';

/*
 * Ways of writing that few writers have, made of the names of others: compounds apart, as a telephone
 * that takes dictation writes them, and words as they are said or misspelt.
 */

const LEAST_PART = 3;
const LEAST_END = 4;
const trades = new Set(TRADES);

/** Seams within compounds, in the text of a writer who writes them apart. */
export function seamsWithin({ word, base }: AlignedWord, lexicon: Lexicon): AlignedSeam[] {
  if (word.flat !== base && word.fromEnd > 0) return [];
  const at = seamOf(base, lexicon);
  if (at === undefined || !word.flat.startsWith(base.slice(0, at))) return [];
  const seam = {
    first: base.slice(0, at),
    second: word.flat.slice(at),
    base: base.slice(at),
    isSecondSmall: true,
    fromEnd: word.fromEnd,
    language: word.language,
  };
  return [{ seam: apart(seam), isOne: true }];
}

/** The seam as if its writer wrote compounds apart. */
export function apart(seam: Omit<Seam, 'compoundsApart' | 'isCased'>): Seam {
  const size = seam.first.length + seam.base.length;
  return { ...seam, compoundsApart: 1 + (size % 2), isCased: size % 3 === 0 };
}

function seamOf(base: string, lexicon: Lexicon): number | undefined {
  if (!/^\p{L}+$/u.test(base)) return undefined;
  const isWord = (part: string) => trades.has(part) || lexicon.has(part);
  for (let at = LEAST_PART; at <= base.length - LEAST_END; at += 1) {
    if (isWord(base.slice(0, at)) && isWord(base.slice(at))) return at;
  }
  return undefined;
}

const SLIPS: readonly (readonly [RegExp, string])[] = [
  [/^p/, 'b'],
  [/^k/, 'g'],
  [/hd/, 'h'],
  [/hd/, 'hr'],
  [/(?<=[aeiouyäö])d(?=[aeiouyäö])/, 'r'],
  [/(?<=[aeiouyäö])t(?=[aeiouyäö])/, 'd'],
  [/uo/, 'ua'],
  [/yö/, 'yä'],
  [/ie/, 'iä'],
  [/(.)\1/, '$1'],
  [/(?<=[aeiouyäö])([lrnkpt])(?=[aeiouyäö])/, '$1$1'],
  [/(?<=[aeiouyäö]n)$/, ''],
  [/[aäo]$/, ''],
  [/au/, 'ua'],
  [/([aeiou])([lrn])(?=[kpmvh])/, '$1$2$1'],
];

/** The word with a slip or as it is said; undefined where the slip has no place. */
export function withSlip(aligned: AlignedWord, turn: number): AlignedWord | undefined {
  const { word, base } = aligned;
  if (word.flat !== base || base.length < 5) return undefined;
  const isGenitive = word.fromEnd > 0 && base.endsWith('n') && turn % 2 === 0;
  const [from, to] = SLIPS[turn % SLIPS.length] ?? [/$/, ''];
  const flat = isGenitive ? base.slice(0, -1) : base.replace(from, to);
  if (flat === base) return undefined;
  const text = /^\p{Lu}/u.test(word.text)
    ? `${flat.slice(0, 1).toUpperCase()}${flat.slice(1)}`
    : flat;
  const slipped: NameWord = { ...word, text, flat, oddness: 2 };
  return { word: slipped, base };
}
