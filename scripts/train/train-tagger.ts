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
import type { Lexicon } from '../../domain/log-text/tagger/lexicon';
import { type WordTable, wordCounts } from '../../domain/log-text/tagger/word-counts';
import { byEnding, inCase, withNameOf, withoutMarks } from './made-lines';
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

const OPTIONS = { rounds: 6, rate: 0.05, decay: 1e-5 };

/**
 * Learns from logs alone, since nothing else is read for a name: nearly every log has one.
 *
 * A linear-chain conditional random field, learned by gradient steps of a rate that falls (AdaGrad).
 */
export function trainTagger(
  lines: readonly TaggedLine[],
  lexicon: Lexicon,
  options = OPTIONS,
): TaggerWeights {
  const words = countWords(lines);
  const byWriter = new Map<string, WordTable>();
  for (const writer of new Set(lines.map((line) => line.writer)))
    byWriter.set(writer, countWords(lines.filter((line) => line.writer === writer)));
  const logs = lines.filter(({ line, tokens }) => line.isLog && tokens.length > 0);
  const exampleOf = ({ text, tokens, tags, writer }: TaggedLine): Example => ({
    features: featuresOf(tokens, flatten(text), {
      counts: wordCounts(words, byWriter.get(writer)),
      lexicon,
    }),
    tags,
  });
  const examples = logs.map(exampleOf);
  const made = madeOf(logs).map(exampleOf);
  const places = new Float32Array(2 ** BITS * TAG_COUNT);
  const squares = new Float32Array(places.length).fill(1);
  const steps = new Float32Array(TAG_COUNT * TAG_COUNT);
  const stepSquares = new Float32Array(steps.length).fill(1e-6);
  let turn = 0;
  for (let round = 0; round < options.rounds; round += 1) {
    for (const whole of shuffle([...examples, ...made], round)) {
      turn += 1;
      const example = {
        tags: whole.tags,
        features: whole.features.map((own) => withoutSome(own, turn)),
      };
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

function madeOf(logs: readonly TaggedLine[]): TaggedLine[] {
  const groups = byEnding(logs);
  return logs.flatMap((line, at) =>
    [
      withNameOf(line, groups, at),
      at % 2 === 0 ? inCase(line, (text) => text.toLowerCase()) : undefined,
      at % 3 === 0 ? withoutMarks(line) : undefined,
      at % 9 === 0 ? inCase(line, (text) => text.toUpperCase()) : undefined,
    ].filter((made) => made !== undefined),
  );
}

/** Of a hundred features so many are left out of each step, so that none is relied on alone. */
const LEFT_OUT = 10;

function withoutSome(features: Uint32Array, turn: number): Uint32Array {
  return features.filter(
    (place) => (Math.imul(place ^ Math.imul(turn, 0x9e3779b1), 0x85ebca6b) >>> 8) % 100 >= LEFT_OUT,
  );
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
