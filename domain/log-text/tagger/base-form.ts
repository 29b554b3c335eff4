import { memoizeByObject, memoizeByText } from '../../kit/remember';
import type { Language } from '../../language';
import { FIRST_NAMES } from '../words/names';
import { type BaseCandidate, endingClass } from './base-candidates';
import { hashOf, placeOf } from './hash';
import type { KnownSpellings } from './known-spellings';
import type { Lexicon } from './lexicon';
import { endsWithTrade, isTradeName } from './names-of-trades';
import { stemKey, type WordCounts } from './word-counts';

/** A word of a name with what stands beside the name. */
export interface NameWord {
  readonly text: string;
  readonly flat: string;
  /** From the end: 0 is the name's last word. */
  readonly fromEnd: number;
  readonly count: number;
  /** The words before and after the name, `''` where there is none. */
  readonly before: string;
  readonly after: string;
  /** The words of the name beside this one, `''` where there is none. */
  readonly previous: string;
  readonly next: string;
  readonly language: Language;
  /** How much of the text is written in another way than most write: 0, 1 or 2. */
  readonly oddness: number;
}

const LONGEST_END = 6;
const firstNames = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));
const LEAST_TRADE = 4;
const LEAST_HEAD = 3;

export interface BaseForm {
  readonly text: string;
  readonly probability: number;
}

/** What is known of words when a base form is chosen. */
export interface BaseKnowledge {
  readonly counts: WordCounts;
  readonly lexicon: Lexicon;
  readonly spellings: KnownSpellings;
}

/** The features of a word and of what stands around it, of which each candidate takes its own side. */
function contextOf(word: NameWord, { counts, lexicon }: BaseKnowledge): number[] {
  const { flat, fromEnd, before, after, previous, next } = word;
  const place =
    fromEnd > 1 ? 'early' : fromEnd === 1 ? 'before' : word.count === 1 ? 'only' : 'last';
  const isEarly = fromEnd > 0;
  return [
    '',
    place,
    `b=${before}`,
    `a=${after}`,
    `be=${before.slice(-2)}`,
    `ae=${after.slice(-2)}`,
    `ab=${before.slice(-2)}|${after.slice(-2)}`,
    ...ends(flat).map((end) => `${isEarly}e=${end}`),
    `l=${word.language}`,
    ...ends(flat)
      .slice(1, 4)
      .map((end) => `l=${word.language}|${end}`),
    `lb=${word.language}|${before.slice(-3)}`,
    `c=${/^\p{Lu}/u.test(word.text)}`,
    `known=${counts.namedLevel(flat)}`,
    `stem=${counts.levelOf(stemKey(flat))}`,
    `p=${isEarly}${previous.slice(-3)}`,
    `n=${next.slice(-3)}`,
    `ne=${flat.slice(-1)}|${next.slice(-3)}`,
    `lex=${lexicon.kindsOf(flat)}`,
    `lex=${place}${lexicon.kindsOf(flat)}`,
    `odd=${word.oddness}`,
    `odd=${word.oddness}${word.language}${isEarly}`,
  ].map(hashOf);
}

const INFLECTED = hashOf('inflected');
const MENDED = hashOf('mended');

/** How well a word is known: 0 not at all, 1 by its end (`pakkaamo` of a compound), 2 as a whole. */
const knownnessBy = memoizeByObject(({ counts, lexicon }: BaseKnowledge) =>
  memoizeByText((word): number => {
    const isKnown = (text: string) =>
      isTradeName(text) || lexicon.has(text) || counts.namedLevel(text) > 0;
    if (isKnown(word)) return 2;
    for (let at = LEAST_HEAD; at <= word.length - LEAST_TRADE; at += 1) {
      if (isKnown(word.slice(at))) return 1;
    }
    return 0;
  }),
);

/** The features of each candidate. */
export function featuresOfBases(
  word: NameWord,
  candidates: readonly BaseCandidate[],
  knowledge: BaseKnowledge,
): number[][] {
  const context = contextOf(word, knowledge);
  const knownness = knownnessBy(knowledge);
  const levels = candidates.map(({ text }) => knownness(text));
  const [most, written] = [Math.max(...levels), levels[0] ?? 0];
  return candidates.map((candidate, at) =>
    baseFeatures(word, context, candidate, { own: levels[at] ?? 0, most, written }, knowledge),
  );
}

/** What tells whether a candidate is the base form of the word, as places in the table of weights. */
function baseFeatures(
  { flat, fromEnd, oddness }: NameWord,
  context: readonly number[],
  { text: base, ending, undone, mended }: BaseCandidate,
  known: { readonly own: number; readonly most: number; readonly written: number },
  { counts, lexicon }: BaseKnowledge,
): number[] {
  const stem = flat.slice(0, flat.length - (ending === 'Vn' ? 2 : ending.length));
  const isSame = ending === '' && mended === undefined;
  const side = hashOf(`n${endingClass(ending)}`);
  const places: number[] = [];
  for (const feature of context) {
    if (mended === undefined || ending !== '') places.push(placeOf(side, feature));
    if (ending !== '') places.push(placeOf(INFLECTED, feature));
    if (mended !== undefined) places.push(placeOf(MENDED, feature));
  }
  const how = isSame ? 'same' : mended === undefined ? 'cased' : 'mended';
  const kinds = lexicon.kindsOf(base);
  const level = counts.namedLevel(base);
  const own = [
    `u${undone}`,
    ...ends(stem).map((end) => `u${undone}|${end}`),
    ...ends(base).map((end) => `base|${how}|${end}`),
    `trade|${endsWithTrade(base)}|${how}`,
    `known|${level}|${how}`,
    `first|${firstNames.has(base)}|${how}`,
    `whole|${how}|${base}`,
    `lex|${how}|${kinds}`,
    `lex|${how}|${fromEnd > 0}|${kinds}`,
    `lex|${how}|${lexicon.kindsOf(flat)}|${kinds}`,
    `K|${how}|${known.own}`,
    `K|${how}|${known.own}|${known.most}|${known.written}`,
    `K|${how}|${known.own}|${known.most}|${fromEnd > 0}`,
    `K|${undone}|${known.own}|${known.most}`,
    `K|${endingClass(ending)}|${known.own}|${known.most}`,
  ];
  if (mended !== undefined)
    own.push(
      `m|${mended}`,
      `m|${mended}|${fromEnd > 0}`,
      `m|${mended}|${level}`,
      `m|${mended}|${oddness}`,
      `mo|${oddness}|${known.own}|${known.written}`,
      `m|${mended}|${lexicon.kindsOf(flat)}`,
      `ml|${Math.min(base.length, 12)}`,
      `mk|${counts.namedLevel(flat)}|${level}`,
    );
  for (const feature of own) places.push(placeOf(hashOf(feature)));
  return places;
}

function ends(flat: string): string[] {
  return Array.from({ length: Math.min(LONGEST_END, flat.length) }, (_, at) => flat.slice(-at - 1));
}

/** The base form in the letters of the text. */
export function inLettersOf({ text, flat }: NameWord, base: string): string {
  let same = 0;
  while (same < Math.min(flat.length, base.length) && flat[same] === base[same]) same += 1;
  const stem = text.slice(0, same);
  const isUpper = stem.length > 2 && stem === stem.toUpperCase() && stem !== stem.toLowerCase();
  const rest = base.slice(same);
  return `${stem}${isUpper ? rest.toUpperCase() : rest}`;
}
