import { memoizeByObject, memoizeByText } from '../../kit/remember';
import type { Language } from '../../language';
import type { BaseCandidate } from './base-candidates';
import { baseCandidates } from './base-candidates';
import type { BaseKnowledge, NameWord } from './base-form';
import type { Seam } from './join-features';
import { isMendable } from './known-spellings';
import { mendedCandidates } from './mended-candidates';
import type { Token } from './tokens';

/** A text as the words of a name in it are looked at. */
export interface NameText {
  readonly text: string;
  readonly tokens: readonly Token[];
  readonly language: Language;
  /** Pairs of words that a dictionary has as one: `kesä kuussa`. */
  readonly compoundsApart: number;
  readonly isCased: boolean;
  /** How much of the text is written in another way than most write: 0, 1 or 2. */
  readonly oddness: number;
}

export interface NamePlace {
  readonly start: number;
  /** Exclusive. */
  readonly end: number;
}

const LEAST_PART = 3;
/** Shorter words stand beside each other that have nothing to do with a compound: `ei kun`. */
const LEAST_APART = 4;

export function nameTextOf(
  text: string,
  tokens: readonly Token[],
  language: Language,
  { counts, lexicon }: Omit<BaseKnowledge, 'spellings'>,
): NameText {
  const apart = tokens.filter(({ flat, start }, at) => {
    const before = tokens[at - 1];
    if (!before || start - before.end !== 1) return false;
    if (flat.length < LEAST_APART || before.flat.length < LEAST_APART) return false;
    return lexicon.has(`${before.flat}${flat}`);
  });
  const isCased = text !== text.toLowerCase();
  const words = tokens.filter(({ flat }) => /^\p{L}{3,}$/u.test(flat));
  const odd = words.filter(
    ({ flat }) => !lexicon.has(flat) && counts.levelOf(flat).startsWith('0'),
  );
  const share = odd.length / Math.max(1, words.length);
  const oddness = share < 0.25 ? 0 : share < 0.5 ? 1 : 2;
  return { text, tokens, language, compoundsApart: apart.length, isCased, oddness };
}

/** The word of a name with what stands beside it and beside the name; undefined outside the text. */
export function nameWordAt(
  { tokens, language, oddness }: NameText,
  { start, end }: NamePlace,
  at: number,
): NameWord | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  return {
    text: token.text,
    flat: token.flat,
    fromEnd: end - 1 - at,
    count: end - start,
    before: tokens[start - 1]?.flat ?? '',
    after: tokens[end]?.flat ?? '',
    previous: at > start ? (tokens[at - 1]?.flat ?? '') : '',
    next: at < end - 1 ? (tokens[at + 1]?.flat ?? '') : '',
    language,
    oddness,
  };
}

/** All that a word of a name may be in its base form, as it stands first. */
export function candidatesOf(
  { flat, fromEnd }: NameWord,
  knowledge: BaseKnowledge,
): readonly BaseCandidate[] {
  const { ofLast, ofEarlier } = candidatesBy(knowledge);
  return fromEnd === 0 ? ofLast(flat) : ofEarlier(flat);
}

/** Remembered, since a word is looked at in each of the places where the name may stand. */
const candidatesBy = memoizeByObject((knowledge: BaseKnowledge) => {
  const isKnown = (base: string) => isMendable(base, knowledge.counts);
  const candidatesIf = (isLast: boolean) =>
    memoizeByText((flat): readonly BaseCandidate[] => [
      ...baseCandidates(flat),
      ...mendedCandidates(flat, knowledge.spellings, isLast, isKnown),
    ]);
  return { ofLast: candidatesIf(true), ofEarlier: candidatesIf(false) };
});

const WORD = /^\p{L}+$/u;

/** The seam before a name's word, when the two may be one. */
export function seamAt(
  { text, tokens, language, compoundsApart, isCased }: NameText,
  { end }: NamePlace,
  at: number,
  base: string,
): Seam | undefined {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (!before || !token || text.slice(before.end, token.start) !== ' ') return undefined;
  if (!WORD.test(before.flat) || !WORD.test(token.flat)) return undefined;
  if (before.flat.length < LEAST_PART || token.flat.length < LEAST_PART) return undefined;
  return {
    first: before.flat,
    second: token.flat,
    base,
    isSecondSmall: /^\p{Ll}/u.test(token.text),
    fromEnd: end - 1 - at,
    language,
    compoundsApart,
    isCased,
  };
}
