import type { Span } from '../phrases';
import type { FeaturedText } from '../tagger/featured-text';
import { type ChainWeights, scoresOf, sumReadings, tagProbabilities } from '../tagger/lattice';
import { PART_CHAIN, type Part, tagOf } from './part-chain';
import { type PartRules, partFeatures } from './part-features';
import { learnedParts } from './part-model';

/** How surely each word of a log is which part of it. */
export interface PartReading {
  /** The highest of the words in a span. */
  chanceIn(span: Span, part: Part): number;
  /** The words of a part that are likelier to be of it than not: the first ones beside each other. */
  spanOf(parts: readonly Part[], least: number): Span | undefined;
}

export function readParts(
  { tokens, features }: FeaturedText,
  rules: PartRules,
  weights: ChainWeights = learnedParts(),
): PartReading {
  const scores = scoresOf(partFeatures(tokens, features, rules), weights, PART_CHAIN);
  const chances = tagProbabilities(sumReadings(scores));
  const chanceAt = (at: number, part: Part) => chances[at * PART_CHAIN.tags + tagOf(part)] ?? 0;
  return {
    chanceIn: ({ start, end }, part) =>
      Math.max(
        0,
        ...tokens.map((token, at) =>
          token.start < end && token.end > start ? chanceAt(at, part) : 0,
        ),
      ),
    spanOf: (parts, least) => {
      const isOf = (at: number) =>
        parts.reduce((sum, part) => sum + chanceAt(at, part), 0) >= least;
      const first = tokens.findIndex((_token, at) => isOf(at));
      if (first < 0) return undefined;
      let last = first;
      while (last + 1 < tokens.length && isOf(last + 1)) last += 1;
      return { start: tokens[first]?.start ?? 0, end: tokens[last]?.end ?? 0 };
    },
  };
}
