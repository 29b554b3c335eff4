import {
  type Chain,
  type Scores,
  scoresOf,
  sumReadings,
  tagProbabilities,
} from '../../domain/log-text/tagger/lattice';
import { shuffle } from './shuffle';

/** A text: the features of each token, as places in the table of weights, and its tag. */
export interface Example {
  readonly features: readonly Uint32Array[];
  readonly tags: readonly number[];
}
export interface LearnedChain {
  readonly places: Float32Array;
  readonly steps: Float32Array;
}
interface Options {
  readonly rounds: number;
  readonly rate: number;
  readonly decay: number;
  /** Of a place in the table. */
  readonly bits: number;
}

/** A linear-chain conditional random field, learned by gradient steps of a rate that falls (AdaGrad). */
export function learnChain(
  examples: readonly Example[],
  chain: Chain,
  { rounds, rate, decay, bits }: Options,
): LearnedChain {
  const count = chain.tags;
  const places = new Float32Array(2 ** bits * count);
  const squares = new Float32Array(places.length).fill(1);
  const steps = new Float32Array(count * count);
  const stepSquares = new Float32Array(steps.length).fill(1e-6);
  let turn = 0;
  for (let round = 0; round < rounds; round += 1) {
    for (const { tags, features: all } of shuffle(examples, round)) {
      turn += 1;
      const features = all.map((own) => withoutSome(own, turn));
      const scores = scoresOf(features, { places, steps, unit: 1 }, chain);
      const gradient = gradientOf(scores, tags);
      features.forEach((own, at) => {
        for (let tag = 0; tag < count; tag += 1) {
          const g = gradient.tokens[at * count + tag] ?? 0;
          if (Math.abs(g) < 1e-4) continue;
          for (const feature of own) {
            const place = feature * count + tag;
            const w = places[place] ?? 0;
            const gg = g - decay * w;
            const square = (squares[place] ?? 0) + gg * gg;
            squares[place] = square;
            places[place] = w + (rate * gg) / Math.sqrt(square);
          }
        }
      });
      for (let step = 0; step < steps.length; step += 1) {
        const g = gradient.steps[step] ?? 0;
        stepSquares[step] = (stepSquares[step] ?? 0) + g * g;
        steps[step] = (steps[step] ?? 0) + (rate * g) / Math.sqrt(stepSquares[step] ?? 1);
      }
    }
  }
  return { places, steps };
}

/** Of a hundred features so many are left out of each step, so that none is relied on alone. */
const LEFT_OUT = 10;

function withoutSome(features: Uint32Array, turn: number): Uint32Array {
  return features.filter(
    (place) => (Math.imul(place ^ Math.imul(turn, 0x9e3779b1), 0x85ebca6b) >>> 8) % 100 >= LEFT_OUT,
  );
}

function gradientOf(scores: Scores, tags: readonly number[]) {
  const { chain } = scores;
  const sums = sumReadings(scores);
  const { upTo, from, total } = sums;
  const tokens = tagProbabilities(sums).map(
    (probability, at) =>
      Number(tags[Math.floor(at / chain.tags)] === at % chain.tags) - probability,
  );
  const steps = new Float64Array(scores.steps.length);
  for (let at = 1; at < scores.length; at += 1) {
    for (let tag = 0; tag < chain.tags; tag += 1) {
      const here = at * chain.tags + tag;
      for (let before = 0; before < chain.tags; before += 1) {
        if (!chain.isAllowed(before, tag)) continue;
        const step = before * chain.tags + tag;
        const score =
          (upTo[(at - 1) * chain.tags + before] ?? 0) +
          (scores.steps[step] ?? 0) +
          (scores.tokens[here] ?? 0) +
          (from[here] ?? 0);
        const isSo = tags[at - 1] === before && tags[at] === tag;
        steps[step] = (steps[step] ?? 0) + Number(isSo) - Math.exp(score - total);
      }
    }
  }
  return { tokens, steps };
}
