import { numberOf } from '../../kit/sorted-hashes';

/*
 * What people mean by their words, learned from all example questions and from questions that people
 * asked from a need. Each feature of a text is a point in a space of some dimensions, a text is the
 * weighted mean of its features, and each entry has a direction: the further a text lies in it, the
 * likelier the entry answers. So `potkut` comes to lie where `irtisanottiin` does.
 */

export interface SenseModel {
  readonly dimensions: number;
  /** Hashes of the features in ascending order, each at its number; what the training hardly saw is not here. */
  readonly hashes: Int32Array;
  /** A feature's rarity, by its number. */
  readonly rarities: Float32Array;
  /** The features' points, one after the other, counted in steps of `pointStep`: a byte each, once learned. */
  readonly points: Float32Array | Int8Array;
  readonly pointStep: number;
  /** The entries' directions, one after the other in the order of `classes`, and what each starts from. */
  readonly directions: Float32Array;
  readonly starts: Float32Array;
}

/** The point of a text, each feature by its share and rarity. */
export function pointOf(
  features: ReadonlyMap<number, number>,
  { dimensions, hashes, rarities, points, pointStep }: SenseModel,
): Float32Array {
  const point = new Float32Array(dimensions);
  let squares = 1e-6;
  for (const [hash, share] of features) {
    const feature = numberOf(hashes, hash);
    if (feature === undefined) continue;
    const weight = share * (rarities[feature] ?? 0);
    squares += weight * weight;
    const start = feature * dimensions;
    for (let at = 0; at < dimensions; at += 1) {
      point[at] = (point[at] ?? 0) + weight * (points[start + at] ?? 0);
    }
  }
  const length = Math.sqrt(squares);
  return point.map((value) => (value * pointStep) / length);
}

/** How likely each class is, by its number; they add up to 1. */
export function likelihoods(
  point: Float32Array,
  { dimensions, directions, starts }: Pick<SenseModel, 'dimensions' | 'directions' | 'starts'>,
): Float32Array {
  const found = Float32Array.from(starts);
  let most = Number.NEGATIVE_INFINITY;
  for (let number = 0; number < found.length; number += 1) {
    let sum = found[number] ?? 0;
    const start = number * dimensions;
    for (let at = 0; at < dimensions; at += 1) {
      sum += (point[at] ?? 0) * (directions[start + at] ?? 0);
    }
    found[number] = sum;
    if (sum > most) most = sum;
  }
  let all = 0;
  for (let number = 0; number < found.length; number += 1) {
    const share = Math.exp((found[number] ?? 0) - most);
    found[number] = share;
    all += share;
  }
  return found.map((share) => share / all);
}
