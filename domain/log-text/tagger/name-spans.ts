import type { FeaturedText } from './featured-text';
import { scoresOf, sumReadings } from './lattice';
import type { Model } from './model';
import { firstNameProbability, NAME_CHAIN } from './name-chain';

/** Tokens from `start` to `end` (exclusive), and how surely they are the text's first name. */
export interface NameSpan {
  readonly start: number;
  readonly end: number;
  readonly probability: number;
}

/** Tokens of the longest name, and how many spans are looked at further. */
const LONGEST_NAME = 9;
const MOST_SPANS = 6;
const LEAST_PROBABILITY = 0.005;
const WORD = /[\p{L}\p{N}]/u;

/** Where the first employer's name may stand, likeliest first. */
export function nameSpans({ tokens, features }: FeaturedText, model: Model): NameSpan[] {
  if (tokens.length === 0) return [];
  const scores = scoresOf(features, model.tags, NAME_CHAIN);
  const sums = sumReadings(scores);
  const spans: NameSpan[] = [];
  const isWord = tokens.map(({ text }) => WORD.test(text));
  for (let start = 0; start < tokens.length; start += 1) {
    if (!isWord[start]) continue;
    for (let end = start + 1; end <= Math.min(tokens.length, start + LONGEST_NAME); end += 1) {
      if (!isWord[end - 1]) continue;
      const probability = firstNameProbability(scores, sums, start, end);
      if (probability >= LEAST_PROBABILITY) spans.push({ start, end, probability });
    }
  }
  return spans.sort((a, b) => b.probability - a.probability).slice(0, MOST_SPANS);
}
