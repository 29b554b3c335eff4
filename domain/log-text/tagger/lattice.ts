/** What a token is: beside a name, the first word of one, or a further word of it. */
const TAGS = ['beside', 'first', 'further'] as const;
export const TAG_COUNT = TAGS.length;
const [BESIDE, FIRST, FURTHER] = [0, 1, 2] as const;

/** How well each tag fits each token (`tokens × TAG_COUNT`), and each tag after each (`TAG_COUNT²`). */
export interface Scores {
  readonly tokens: Float64Array;
  readonly steps: Float64Array;
  readonly length: number;
}

/** @param features of each token, as places in the table of weights */
export function scoresOf(
  features: readonly Uint32Array[],
  places: Float32Array,
  steps: ArrayLike<number>,
): Scores {
  const tokens = new Float64Array(features.length * TAG_COUNT);
  features.forEach((own, at) => {
    for (const feature of own) {
      for (let tag = 0; tag < TAG_COUNT; tag += 1) {
        tokens[at * TAG_COUNT + tag] =
          (tokens[at * TAG_COUNT + tag] ?? 0) + (places[feature * TAG_COUNT + tag] ?? 0);
      }
    }
  });
  return { tokens, steps: Float64Array.from(steps), length: features.length };
}

/** A further word follows a first or a further one only. */
export function isAllowed(before: number, tag: number): boolean {
  return tag !== FURTHER || before !== BESIDE;
}

/** Sums over all readings up to and from each token (logarithms); `total` is that of all. */
export interface Sums {
  readonly upTo: Float64Array;
  readonly from: Float64Array;
  readonly total: number;
}

export function sumReadings({ tokens, steps, length }: Scores): Sums {
  const upTo = new Float64Array(length * TAG_COUNT).fill(-Infinity);
  const from = new Float64Array(length * TAG_COUNT);
  const terms = new Float64Array(TAG_COUNT);
  for (let at = 0; at < length; at += 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      const own = tokens[at * TAG_COUNT + tag] ?? 0;
      if (at === 0) {
        upTo[tag] = tag === FURTHER ? -Infinity : own;
        continue;
      }
      for (let before = 0; before < TAG_COUNT; before += 1) {
        terms[before] = isAllowed(before, tag)
          ? (upTo[(at - 1) * TAG_COUNT + before] ?? 0) + (steps[before * TAG_COUNT + tag] ?? 0)
          : -Infinity;
      }
      upTo[at * TAG_COUNT + tag] = own + logSum(terms);
    }
  }
  for (let at = length - 2; at >= 0; at -= 1) {
    for (let tag = 0; tag < TAG_COUNT; tag += 1) {
      for (let after = 0; after < TAG_COUNT; after += 1) {
        terms[after] = isAllowed(tag, after)
          ? (from[(at + 1) * TAG_COUNT + after] ?? 0) +
            (tokens[(at + 1) * TAG_COUNT + after] ?? 0) +
            (steps[tag * TAG_COUNT + after] ?? 0)
          : -Infinity;
      }
      from[at * TAG_COUNT + tag] = logSum(terms);
    }
  }
  return { upTo, from, total: logSum(upTo.subarray((length - 1) * TAG_COUNT)) };
}

/** The probability that the tokens `start` to `end` (exclusive) are a name, the first of the text. */
export function firstNameProbability(
  { tokens, steps, length }: Scores,
  { from, total }: Sums,
  start: number,
  end: number,
): number {
  const token = (at: number, tag: number) => tokens[at * TAG_COUNT + tag] ?? 0;
  const step = (before: number, tag: number) => steps[before * TAG_COUNT + tag] ?? 0;
  let score = 0;
  for (let at = 0; at < start; at += 1) {
    score += token(at, BESIDE) + (at > 0 ? step(BESIDE, BESIDE) : 0);
  }
  score += token(start, FIRST) + (start > 0 ? step(BESIDE, FIRST) : 0);
  for (let at = start + 1; at < end; at += 1) {
    score += token(at, FURTHER) + step(at === start + 1 ? FIRST : FURTHER, FURTHER);
  }
  if (end < length) {
    const last = end === start + 1 ? FIRST : FURTHER;
    const rest = [BESIDE, FIRST].map(
      (tag) => step(last, tag) + token(end, tag) + (from[end * TAG_COUNT + tag] ?? 0),
    );
    score += logSum(rest);
  }
  return Math.exp(score - total);
}

function logSum(terms: ArrayLike<number>): number {
  let most = -Infinity;
  for (let at = 0; at < terms.length; at += 1) most = Math.max(most, terms[at] ?? most);
  if (most === -Infinity) return most;
  let sum = 0;
  for (let at = 0; at < terms.length; at += 1) sum += Math.exp((terms[at] ?? most) - most);
  return most + Math.log(sum);
}
