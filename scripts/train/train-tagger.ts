import { flatten } from '../../domain/log-text/flat-text';
import { featuresOf } from '../../domain/log-text/tagger/features';
import { BITS } from '../../domain/log-text/tagger/hash';
import {
  isAllowed,
  type Scores,
  scoresOf,
  sumReadings,
  TAG_COUNT,
} from '../../domain/log-text/tagger/lattice';
import { type WordTable, wordCounts } from '../../domain/log-text/tagger/word-counts';
import { shuffle } from './shuffle';
import { countWords, type TaggedLine } from './tagged-lines';

export interface TaggerWeights {
  readonly words: WordTable;
  readonly places: Float32Array;
  readonly steps: Float32Array;
}
interface Example {
  readonly features: readonly Uint32Array[];
  readonly tags: readonly number[];
}

const OPTIONS = { rounds: 8, rate: 0.1, decay: 1e-5 };

/**
 * Learns from logs alone, since nothing else is read for a name: nearly every log has one.
 *
 * A linear-chain conditional random field, learned by gradient steps of a rate that falls (AdaGrad).
 */
export function trainTagger(lines: readonly TaggedLine[], options = OPTIONS): TaggerWeights {
  const words = countWords(lines);
  const byWriter = new Map<string, WordTable>();
  for (const writer of new Set(lines.map((line) => line.writer)))
    byWriter.set(writer, countWords(lines.filter((line) => line.writer === writer)));
  const examples = lines
    .filter(({ line, tokens }) => line.isLog && tokens.length > 0)
    .map(
      ({ text, tokens, tags, writer }): Example => ({
        features: featuresOf(tokens, flatten(text), wordCounts(words, byWriter.get(writer))),
        tags,
      }),
    );
  const places = new Float32Array(2 ** BITS * TAG_COUNT);
  const squares = new Float32Array(places.length).fill(1e-6);
  const steps = new Float32Array(TAG_COUNT * TAG_COUNT);
  const stepSquares = new Float32Array(steps.length).fill(1e-6);
  for (let round = 0; round < options.rounds; round += 1) {
    for (const example of shuffle(examples, round)) {
      const scores = scoresOf(example.features, places, steps);
      const gradient = gradientOf(scores, example.tags);
      example.features.forEach((features, at) => {
        for (let tag = 0; tag < TAG_COUNT; tag += 1) {
          const g = gradient.tokens[at * TAG_COUNT + tag] ?? 0;
          if (Math.abs(g) < 1e-4) continue;
          for (const feature of features) {
            const place = feature * TAG_COUNT + tag;
            const w = places[place] ?? 0;
            const gg = g - options.decay * w;
            const square = (squares[place] ?? 0) + gg * gg;
            squares[place] = square;
            places[place] = w + (options.rate * gg) / Math.sqrt(square);
          }
        }
      });
      for (let step = 0; step < steps.length; step += 1) {
        const g = gradient.steps[step] ?? 0;
        stepSquares[step] = (stepSquares[step] ?? 0) + g * g;
        steps[step] = (steps[step] ?? 0) + (options.rate * g) / Math.sqrt(stepSquares[step] ?? 1);
      }
    }
  }
  return { words, places, steps };
}

function gradientOf(scores: Scores, tags: readonly number[]) {
  const { upTo, from, total } = sumReadings(scores);
  const tokens = new Float64Array(scores.tokens.length);
  const steps = new Float64Array(scores.steps.length);
  for (let at = 0; at < scores.length; at += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const here = at * TAG_COUNT + tag;
      const p = Math.exp((upTo[here] ?? 0) + (from[here] ?? 0) - total);
      tokens[here] = Number(tags[at] === tag) - p;
      if (at === 0) continue;
      for (let before = 0; before < TAG_COUNT; before += 1) {
        if (!isAllowed(before, tag)) continue;
        const step = before * TAG_COUNT + tag;
        const score =
          (upTo[(at - 1) * TAG_COUNT + before] ?? 0) +
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
