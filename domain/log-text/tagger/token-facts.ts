import { memoizeByObject, memoizeByText } from '../../kit/remember';
import { baseCandidates } from './base-candidates';
import type { Lexicon } from './lexicon';
import { endsWithTrade } from './names-of-trades';
import type { Token } from './tokens';
import type { WordCounts } from './word-counts';
import type { KnownWords } from './word-kinds';

/** What is known of words beside the text. */
export interface TagKnowledge {
  readonly counts: WordCounts;
  readonly lexicon: Lexicon;
}

/** A token as it is told by what is known of it. */
export interface TokenFacts extends WordFacts {
  readonly flat: string;
  /** `Aa`, `AA`, `a`, `0` and the like; as in small letters in a text of capitals. */
  readonly shape: string;
  /** Of the word lists: `verb`, `role`, `trade`. */
  readonly kinds: readonly string[];
}

/** What is known of a word wherever it stands. */
interface WordFacts {
  /** Of the lexicon: the word, and the words that it may be a form of. */
  readonly known: string;
  readonly knownBase: string;
  readonly isTradeAtEnd: boolean;
  readonly counted: readonly string[];
  readonly level: string;
}

/** How a text uses capitals. */
export type Casing = 'none' | 'all' | 'first' | 'some';

export function casingOf(tokens: readonly Token[]): Casing {
  const words = tokens.filter(({ text }) => /\p{L}{2}/u.test(text));
  const capitals = words.filter(({ text }) => /^\p{Lu}/u.test(text));
  if (capitals.length === 0) return 'none';
  const loud = words.filter(({ text }) => text === text.toUpperCase());
  if (loud.length > 2 && loud.length > 0.7 * words.length) return 'all';
  return capitals.length === 1 && capitals[0] === words[0] ? 'first' : 'some';
}

export function factsOf(
  { tokens, kinds }: KnownWords,
  casing: Casing,
  knowledge: TagKnowledge,
): TokenFacts[] {
  const factsOfWord = wordFactsBy(knowledge);
  const isLoud = casing === 'all';
  return tokens.map(({ text, flat }, at) => ({
    ...factsOfWord(flat),
    flat,
    shape: shapeOf(isLoud ? text.toLowerCase() : text),
    kinds: kinds[at] ?? [],
  }));
}

const wordFactsBy = memoizeByObject(({ counts, lexicon }: TagKnowledge) =>
  memoizeByText((flat): WordFacts => {
    const isWord = /^\p{L}{3}/u.test(flat);
    const bases = isWord ? baseCandidates(flat).map(({ text }) => text) : [];
    return {
      known: lexicon.kindsOf(flat),
      knownBase: namesAmong(bases.slice(1), lexicon),
      isTradeAtEnd: bases.some(endsWithTrade),
      counted: counts.featuresOf(flat),
      level: counts.levelOf(flat),
    };
  }),
);

/** Of what kinds the words are that a form may be of: the first name, surname or place among them. */
function namesAmong(bases: readonly string[], lexicon: Lexicon): string {
  const known = bases.map((base) => lexicon.kindsOf(base)).filter((kinds) => kinds !== '');
  return ['first', 'surname', 'place', 'common']
    .filter((kind) => known.some((kinds) => kinds.includes(kind)))
    .concat(known.length > 0 ? ['any'] : [])
    .join('+');
}

/** `Aa` for a capital and small letters, `AA`, `a`, `0`; `aA` for capitals within, `0a` for a mixture. */
const shapeOf = memoizeByText((word): string => {
  if (/^\p{N}+$/u.test(word)) return word.length > 2 ? '000' : '0';
  if (!/[\p{L}\p{N}]/u.test(word)) return word;
  const digits = /\p{N}/u.test(word) ? '0' : '';
  const mark = /[-'’:]/.test(word) ? '-' : '';
  if (/^\p{Lu}+$/u.test(word)) return `${word.length > 1 ? 'AA' : 'A'}`;
  if (/^\p{Lu}/u.test(word)) return `Aa${digits}${mark}`;
  return `${/\p{Lu}/u.test(word) ? 'aA' : 'a'}${digits}${mark}`;
});
