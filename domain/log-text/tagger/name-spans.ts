import type { FeaturedText } from './featured-text';
import { scoresOf, sumReadings } from './lattice';
import type { Model } from './model';
import { firstNameProbabilities, NAME_CHAIN, scoresBesideNames } from './name-chain';

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
  scoresBesideNames(scores).forEach((ahead, start) => {
    if (!isWord[start]) return;
    const place = { start, ahead };
    firstNameProbabilities(scores, sums, place, LONGEST_NAME).forEach((probability, further) => {
      const end = start + further + 1;
      if (isWord[end - 1] && probability >= LEAST_PROBABILITY) {
        spans.push({ start, end, probability });
      }
    });
  });
  return spans.sort((a, b) => b.probability - a.probability).slice(0, MOST_SPANS);
}
