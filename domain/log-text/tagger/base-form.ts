import type { Language } from '../../language';
import { FIRST_NAMES, TRADES } from '../words/names';
import { type BaseCandidate, endingClass } from './base-candidates';
import { placeOf } from './hash';
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
  readonly language: Language;
}

const LONGEST_END = 6;
const firstNames = new Set(FIRST_NAMES.map((name) => name.toLowerCase()));
const LEAST_TRADE = 4;
const trades = new Set(TRADES);

export interface BaseForm {
  readonly text: string;
  readonly probability: number;
}

/** What tells whether a candidate is the base form of the word, as places in the table of weights. */
export function baseFeatures(
  word: NameWord,
  { text: base, ending, undone }: BaseCandidate,
  counts: WordCounts,
): number[] {
  const { flat, fromEnd, before, after } = word;
  const place =
    fromEnd > 1 ? 'early' : fromEnd === 1 ? 'before' : word.count === 1 ? 'only' : 'last';
  const stem = flat.slice(0, flat.length - (ending === 'Vn' ? 2 : ending.length));
  const isSame = ending === '';
  const cased = endingClass(ending);
  const isTrade = endsWithTrade(base);
  const features = [
    ...[
      '',
      place,
      `b=${before}`,
      `a=${after}`,
      `be=${before.slice(-2)}`,
      `ae=${after.slice(-2)}`,
      `ab=${before.slice(-2)}|${after.slice(-2)}`,
      ...ends(flat).map((end) => `${place === 'early' || place === 'before'}e=${end}`),
      `l=${word.language}`,
      ...ends(flat)
        .slice(1, 4)
        .map((end) => `l=${word.language}|${end}`),
      `lb=${word.language}|${before.slice(-3)}`,
      `c=${/^\p{Lu}/u.test(word.text)}`,
      `known=${counts.namedLevel(flat)}`,
      `stem=${counts.levelOf(stemKey(flat))}`,
    ].flatMap((context) => [`n${cased}|${context}`, ...(isSame ? [] : [`inflected|${context}`])]),
    `u${undone}`,
    ...ends(stem).map((end) => `u${undone}|${end}`),
    ...ends(base).map((end) => `base|${isSame}|${end}`),
    `trade|${isTrade}|${isSame}`,
    `known|${counts.namedLevel(base)}|${isSame}`,
    `first|${firstNames.has(base)}|${isSame}`,
    `whole|${isSame}|${base}`,
  ];
  return features.map(placeOf);
}

function endsWithTrade(base: string): boolean {
  for (let at = 0; at <= base.length - LEAST_TRADE; at += 1) {
    if (trades.has(base.slice(at))) return true;
  }
  return false;
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
