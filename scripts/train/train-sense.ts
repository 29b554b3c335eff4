import { likelihoods, pointOf, type SenseModel } from '../../domain/answers/sense/sense-model';
import { numberOf } from '../../domain/kit/sorted-hashes';
import { shuffle } from './shuffle';

/** A text to learn from. */
export interface SenseText {
  readonly features: ReadonlyMap<number, number>;
  /** The classes that answer it: any of them is right. */
  readonly classes: readonly number[];
  /** How much it counts. */
  readonly weight: number;
}

interface SenseOptions {
  readonly rounds: number;
  readonly rate: number;
  /** The share of features that a text is read without, so that no word alone decides. */
  readonly dropped: number;
}

const HARDLY = 5e-4;
const FEWEST = 4;

/** Chance that follows from a seed (xorshift). */
function chance(seed: number): () => number {
  let state = seed | 1;
  return () => {
    state ^= state << 13;
    state ^= state >>> 17;
    state ^= state << 5;
    return (state >>> 0) / 2 ** 32;
  };
}

/** A model that has learned nothing yet: what fewer texts have than `FEWEST` can't be learned from. */
export function newSense(
  texts: readonly SenseText[],
  classes: number,
  dimensions: number,
): SenseModel {
  const counts = new Map<number, number>();
  for (const { features } of texts)
    for (const feature of features.keys()) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  const kept = [...counts].filter(([, count]) => count >= FEWEST).sort(([a], [b]) => a - b);
  const next = chance(7);
  const random = (length: number, width: number) =>
    Float32Array.from({ length }, () => (next() + next() + next() - 1.5) * width);
  return {
    dimensions,
    hashes: Int32Array.from(kept, ([hash]) => hash),
    rarities: Float32Array.from(kept, ([, count]) => Math.log(1 + texts.length / count)),
    points: random(kept.length * dimensions, 0.08),
    pointStep: 1,
    directions: random(classes * dimensions, 0.2),
    starts: new Float32Array(classes),
  };
}

/** Learns on from `model`, which it changes: steps of a rate that falls for what has moved much (AdaGrad). */
export function trainSense(
  model: SenseModel,
  texts: readonly SenseText[],
  { rounds, rate, dropped }: SenseOptions,
  seed = 0,
): SenseModel {
  const { dimensions, hashes, rarities, points, directions, starts } = model;
  const squares = {
    points: new Float32Array(rarities.length).fill(1e-4),
    directions: new Float32Array(starts.length).fill(1e-3),
    starts: new Float32Array(starts.length).fill(1e-2),
  };
  const next = chance(11);
  const pull = new Float32Array(dimensions);
  for (let round = 0; round < rounds; round += 1) {
    for (const { features, classes, weight } of shuffle(texts, seed + round)) {
      const kept = new Map([...features].filter(() => next() >= dropped));
      const point = pointOf(kept, model);
      const shares = likelihoods(point, model);
      const right = classes.reduce((sum, number) => sum + (shares[number] ?? 0), 1e-9);
      pull.fill(0);
      for (let number = 0; number < shares.length; number += 1) {
        const share = shares[number] ?? 0;
        const wanted = classes.includes(number) ? (share + 1e-9 / classes.length) / right : 0;
        const error = (share - wanted) * weight;
        if (Math.abs(error) < HARDLY) continue;
        const start = number * dimensions;
        let square = 0;
        for (let at = 0; at < dimensions; at += 1) {
          pull[at] = (pull[at] ?? 0) + error * (directions[start + at] ?? 0);
          square += (error * (point[at] ?? 0)) ** 2;
        }
        const moved = (squares.directions[number] ?? 0) + square / dimensions;
        squares.directions[number] = moved;
        const step = (rate * error) / Math.sqrt(moved);
        for (let at = 0; at < dimensions; at += 1) {
          directions[start + at] = (directions[start + at] ?? 0) - step * (point[at] ?? 0);
        }
        squares.starts[number] = (squares.starts[number] ?? 0) + error * error;
        starts[number] =
          (starts[number] ?? 0) - (rate * error) / Math.sqrt(squares.starts[number] ?? 1);
      }
      let length = 1e-6;
      const known: [feature: number, part: number][] = [];
      for (const [hash, share] of kept) {
        const feature = numberOf(hashes, hash);
        if (feature === undefined) continue;
        const part = share * (rarities[feature] ?? 0);
        length += part * part;
        known.push([feature, part]);
      }
      const whole = Math.sqrt(length);
      let square = 0;
      for (const value of pull) square += value * value;
      for (const [feature, weighed] of known) {
        const part = weighed / whole;
        const moved = (squares.points[feature] ?? 0) + (part * part * square) / dimensions;
        squares.points[feature] = moved;
        const step = (rate * part) / Math.sqrt(moved);
        const start = feature * dimensions;
        for (let at = 0; at < dimensions; at += 1) {
          points[start + at] = (points[start + at] ?? 0) - step * (pull[at] ?? 0);
        }
      }
    }
  }
  return model;
}
