import type { FlatText } from '../flat-text';
import { hashOf, placeOf } from './hash';
import type { Token } from './tokens';
import type { WordCounts } from './word-counts';
import { kindsOf } from './word-kinds';

const AFFIXES = [1, 2, 3, 4, 5];
/** Words beside a token that it is told by. */
const NEAR = [-2, -1, 1, 2];

/** The features of each token as places in the table of weights. */
export function featuresOf(
  tokens: readonly Token[],
  flat: FlatText,
  counts: WordCounts,
): Uint32Array[] {
  const kinds = kindsOf(tokens, flat);
  const own = tokens.map((token, at) => wordFeatures(token, kinds[at] ?? [], counts));
  const told = tokens.map((token, at) => [
    `w=${token.flat}`,
    `s=${shapeOf(token.text)}`,
    ...ends(token.flat, 3),
    ...(kinds[at] ?? []).map((kind) => `k=${kind}`),
    ...counts.featuresOf(token.flat),
  ]);
  const isCased = tokens.some(({ text }) => /\p{Lu}/u.test(text));
  const verb = kinds.findIndex((known) => known.includes('verb'));
  return tokens.map((token, at) => {
    const features = [
      'bias',
      ...(own[at] ?? []),
      ...placeFeatures(at, tokens.length),
      `verb=${verb < 0 ? 'none' : clip(at - verb, 3)}`,
      `case=${isCased}/${shapeOf(token.text)}`,
      `gap=${at > 0 && (tokens[at - 1]?.end ?? 0) === token.start}`,
    ];
    for (const step of NEAR) {
      const near = told[at + step] ?? [at + step < 0 ? 'w=<' : 'w=>'];
      for (const feature of near) features.push(`${step}${feature}`);
    }
    const before = tokens[at - 1]?.flat ?? '<';
    const after = tokens[at + 1]?.flat ?? '>';
    features.push(`b|${before}|${token.flat}`, `a|${token.flat}|${after}`, `c|${before}|${after}`);
    const kindHere = kindKey(kinds[at], token, counts);
    const kindBefore = at === 0 ? '<' : kindKey(kinds[at - 1], tokens[at - 1], counts);
    const kindAfter =
      at === tokens.length - 1 ? '>' : kindKey(kinds[at + 1], tokens[at + 1], counts);
    features.push(
      `kb|${kindBefore}|${kindHere}`,
      `ka|${kindHere}|${kindAfter}`,
      `kc|${kindBefore}|${kindHere}|${kindAfter}`,
      `wb|${before}|${kindHere}`,
      `wa|${kindHere}|${after}`,
    );
    return Uint32Array.from(new Set(features.map((feature) => placeOf(hashOf(feature)))));
  });
}

function kindKey(
  kinds: readonly string[] | undefined,
  token: Token | undefined,
  counts: WordCounts,
): string {
  if (!token) return '';
  return [...(kinds ?? []), shapeOf(token.text), counts.levelOf(token.flat)].join('+');
}

function wordFeatures(token: Token, kinds: readonly string[], counts: WordCounts): string[] {
  const { text, flat } = token;
  return [
    `w=${flat}`,
    `s=${shapeOf(text)}`,
    ...ends(flat, 5),
    ...AFFIXES.filter((length) => length < flat.length).map(
      (length) => `p=${flat.slice(0, length)}`,
    ),
    `l=${clip(flat.length, 12)}`,
    ...kinds.map((kind) => `k=${kind}`),
    ...counts.featuresOf(flat),
  ];
}

function ends(word: string, most: number): string[] {
  return AFFIXES.filter((length) => length <= most && length < word.length).map(
    (length) => `e=${word.slice(-length)}`,
  );
}

function placeFeatures(at: number, count: number): string[] {
  return [
    `at=${Math.min(at, 6)}`,
    `end=${Math.min(count - at - 1, 4)}`,
    `n=${at === 0 ? clip(count, 10) : ''}`,
  ];
}

function clip(value: number, most: number): number {
  return Math.max(-most, Math.min(most, value));
}

/** `Aa` for a capital and small letters, `AA`, `a`, `0`; `aA` for capitals within, `0a` for a mixture. */
function shapeOf(word: string): string {
  if (/^\p{N}+$/u.test(word)) return word.length > 2 ? '000' : '0';
  if (!/[\p{L}\p{N}]/u.test(word)) return word;
  const digits = /\p{N}/u.test(word) ? '0' : '';
  const mark = /[-'’:]/.test(word) ? '-' : '';
  if (/^\p{Lu}+$/u.test(word)) return `${word.length > 1 ? 'AA' : 'A'}`;
  if (/^\p{Lu}/u.test(word)) return `Aa${digits}${mark}`;
  return `${/\p{Lu}/u.test(word) ? 'aA' : 'a'}${digits}${mark}`;
}
