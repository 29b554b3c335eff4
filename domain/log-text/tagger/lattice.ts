/** The tags of a sequence model, by their number, and which may follow which. */
export interface Chain {
  readonly tags: number;
  /** @param before -1 for the beginning of the text */
  isAllowed(before: number, tag: number): boolean;
}

/** How well each tag fits each token (`tokens × tags`), and each tag after each (`tags²`). */
export interface Scores {
  readonly tokens: Float64Array;
  readonly steps: ArrayLike<number>;
  readonly length: number;
  readonly chain: Chain;
}

/** Weights as they are learned, or as they are kept: whole numbers of steps of `unit`. */
export interface ChainWeights {
  readonly places: Float32Array | Int8Array;
  readonly steps: ArrayLike<number>;
  /** What 1 in `places` means. */
  readonly unit: number;
}

/** @param features of each token, as places in the table of weights */
export function scoresOf(
  features: readonly Uint32Array[],
  { places, steps, unit }: ChainWeights,
  chain: Chain,
): Scores {
  const { tags } = chain;
  const tokens = new Float64Array(features.length * tags);
  features.forEach((own, at) => {
    const sums = tokens.subarray(at * tags, at * tags + tags);
    for (let index = 0; index < own.length; index += 1) {
      const place = (own[index] ?? 0) * tags;
      for (let tag = 0; tag < tags; tag += 1) {
        sums[tag] = (sums[tag] ?? 0) + (places[place + tag] ?? 0);
      }
    }
  });
  for (let at = 0; at < tokens.length; at += 1) tokens[at] = (tokens[at] ?? 0) * unit;
  return { tokens, steps, length: features.length, chain };
}

/** Sums over all readings up to and from each token (logarithms); `total` is that of all. */
export interface Sums {
  readonly upTo: Float64Array;
  readonly from: Float64Array;
  readonly total: number;
}

export function sumReadings({ tokens, steps, length, chain }: Scores): Sums {
  const { tags } = chain;
  const upTo = new Float64Array(length * tags).fill(-Infinity);
  const from = new Float64Array(length * tags);
  const terms = new Float64Array(tags);
  for (let at = 0; at < length; at += 1) {
    for (let tag = 0; tag < tags; tag += 1) {
      const own = tokens[at * tags + tag] ?? 0;
      if (at === 0) {
        upTo[tag] = chain.isAllowed(-1, tag) ? own : -Infinity;
        continue;
      }
      for (let before = 0; before < tags; before += 1) {
        terms[before] = chain.isAllowed(before, tag)
          ? (upTo[(at - 1) * tags + before] ?? 0) + (steps[before * tags + tag] ?? 0)
          : -Infinity;
      }
      upTo[at * tags + tag] = own + logSum(terms);
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let tag = 0; tag < tags; tag += 1) {
      for (let after = 0; after < tags; after += 1) {
        terms[after] = chain.isAllowed(tag, after)
          ? (from[(at + 1) * tags + after] ?? 0) +
            (tokens[(at + 1) * tags + after] ?? 0) +
            (steps[tag * tags + after] ?? 0)
          : -Infinity;
      }
      from[at * tags + tag] = logSum(terms);
    }
  }
  return { upTo, from, total: logSum(upTo.subarray((length - 1) * tags)) };
}

/** The probability of each tag at each token (`tokens × tags`). */
export function tagProbabilities({ upTo, from, total }: Sums): Float64Array {
  return upTo.map((sum, at) => Math.exp(sum + (from[at] ?? 0) - total));
}

export function logSum(terms: ArrayLike<number>): number {
  let most = -Infinity;
  for (let at = 0; at < terms.length; at += 1) most = Math.max(most, terms[at] ?? most);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += Math.exp((terms[at] ?? most) - most);
  return most + Math.log(sum);
}
