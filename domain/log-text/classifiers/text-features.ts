import { memoizeByText } from '../../kit/remember';
import type { Channel, Outcome } from '../../meetings/meeting';
import type { Span } from '../phrases';
import { hashOf, hashOfPair, hashOn } from '../tagger/hash';
import type { Token } from '../tagger/tokens';
import type { KnownWords } from '../tagger/word-kinds';
import { CHAINS } from '../words/names';
import { cueFeatures, placedFeatures } from './cue-features';

const isChain = memoizeByText((word) => CHAINS.some((chain) => word.startsWith(chain)));

/** Letters at a word's end and beginning, and of the pieces within, by which words are alike. */
const ENDS = [2, 3, 4, 5];
const BEGINNINGS = [3, 4, 5, 6];
const PIECE = 4;
/** Words at the beginning that count by their place, too. */
const OPENING = 3;

/** What the word rules read in a log, and where its next step stands, if it has one. */
export interface RuledTraits {
  readonly channel: Channel | undefined;
  readonly outcome: Outcome | undefined;
  readonly hasVacancy: boolean | undefined;
  /** A verb looks like a contact and is none (`kävin läpi`). */
  readonly isNoContact: boolean;
  readonly coming: Span | undefined;
}

/** What a log is told by, the guess of the rules among it. */
export function logFeatures(words: KnownWords, rules: RuledTraits): Uint32Array {
  const { channel, outcome, hasVacancy, isNoContact, coming } = rules;
  const placed = placedFeatures(words.tokens, coming);
  const ruled = [
    `rule=${channel}`,
    `rule=${channel}|${isNoContact}`,
    `rule of outcome=${outcome}`,
    `rule of vacancy=${hasVacancy}`,
  ];
  const features = featureSet(words);
  for (const feature of [...placed, ...ruled]) features.add(hashOf(feature));
  return Uint32Array.from(features);
}

/**
 * What a text is told by: its words, their beginnings, ends and pieces, neighbours, and the words that
 * open and end it. As hashes, each once.
 */
export function textFeatures(words: KnownWords): Uint32Array {
  return Uint32Array.from(featureSet(words));
}

function featureSet(words: KnownWords): Set<number> {
  const { tokens } = words;
  const kinds = words.kinds.map((known, at) =>
    isChain(tokens[at]?.flat ?? '') ? [...known, 'chain'] : known,
  );
  const features = new Set([hashOf('bias'), hashOf(`n=${lengthClass(tokens.length)}`)]);
  const add = (feature: string) => features.add(hashOf(feature));
  tokens.forEach((token, at) => {
    const { flat } = token;
    const before = tokens[at - 1]?.flat ?? '<';
    features.add(hashOn(HASHES.word, flat));
    features.add(hashOfPair(HASHES.before, before, flat));
    for (const alike of likenessesOf(flat)) features.add(alike);
    if (at < OPENING) for (const opening of openingFeatures(token, at)) add(opening);
    if (at === 0) return;
    features.add(hashOfPair(HASHES.beforeEnd, before.slice(-3), flat));
    features.add(hashOfPair(HASHES.beforeStart, before, flat.slice(0, 4)));
    features.add(hashOfPair(HASHES.starts, before.slice(0, 4), flat.slice(0, 4)));
  });
  for (const told of [...kindFeatures(kinds), ...cueFeatures(tokens, kinds)]) add(told);
  const [beforeLast, last] = [tokens.at(-2)?.flat ?? '<', tokens.at(-1)?.flat ?? '<'];
  add(`last=${last}`);
  add(`ll=${beforeLast}|${last}`);
  return features;
}

const HASHES = {
  word: hashOf('w='),
  before: hashOf('b='),
  beforeEnd: hashOf('be='),
  beforeStart: hashOf('bp='),
  starts: hashOf('pp='),
  end: hashOf('e='),
  beginning: hashOf('p='),
  piece: hashOf('g='),
};

function lengthClass(count: number): number {
  if (count < 8) return count;
  return [12, 20, 30].find((most) => count < most) ?? Infinity;
}

const likenessesOf = memoizeByText((word): readonly number[] => {
  if (!/[a-z\u00c0-\u024f]/.test(word)) return [];
  const whole = `^${word}$`;
  const pieces = word.length < PIECE ? 0 : whole.length - PIECE + 1;
  return [
    ...ENDS.filter((length) => length < word.length).map((length) =>
      hashOn(HASHES.end, word, word.length - length),
    ),
    ...BEGINNINGS.filter((length) => length < word.length).map((length) =>
      hashOn(HASHES.beginning, word, 0, length),
    ),
    ...Array.from({ length: pieces }, (_, at) => hashOn(HASHES.piece, whole, at, at + PIECE)),
  ];
});

/** Which kinds of words there are, and which follows which: alike in every language and dialect. */
function kindFeatures(kinds: readonly (readonly string[])[]): string[] {
  const all = new Set(kinds.flat());
  const told = kinds.filter((known) => known.length > 0).map((known) => known.join('+'));
  return [
    ...[...all].map((kind) => `k=${kind}`),
    ...['verb', 'noun', 'trade', 'legal', 'role', 'day'].map((kind) => `${kind}=${all.has(kind)}`),
    ...told.map((kind, at) => `kk=${told[at - 1] ?? '<'}>${kind}`),
    `kb=${['verb', 'noun', 'asks', 'day', 'agreed'].map((kind) => Number(all.has(kind))).join('')}`,
    `kn=${['trade', 'legal', 'place', 'role', 'first', 'chain'].map((kind) => Number(all.has(kind))).join('')}`,
  ];
}

function openingFeatures({ text, flat }: Token, at: number): string[] {
  const affixes = [2, 3, 4].flatMap((length) => [
    `${at}p=${flat.slice(0, length)}`,
    `${at}e=${flat.slice(-length)}`,
  ]);
  return [`${at}w=${flat}`, `${at}s=${shapeOf(text)}`, ...affixes];
}

function shapeOf(word: string): string {
  if (/^\p{Lu}+$/u.test(word)) return 'AA';
  if (/^\p{Lu}/u.test(word)) return 'Aa';
  return /\p{N}/u.test(word) ? '0' : 'a';
}
