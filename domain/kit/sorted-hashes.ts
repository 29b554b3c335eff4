/*
 * Many words or features that are looked up by their hashes: a sorted list of numbers takes a tenth of
 * the memory of a map. Of a hundred thousand questions for what is not there, two find something.
 */

/** The place of a number among ascending ones, by halves; undefined when it is none of them. */
export function numberOf(ascending: Int32Array | Uint32Array, wanted: number): number | undefined {
  let low = 0;
  let high = ascending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ascending[middle] ?? 0) < wanted) low = middle + 1;
    else high = middle;
  }
  return ascending[low] === wanted ? low : undefined;
}

const LOWEST = 2 ** 31;
/** Places that fit beside a hash of 32 bits into a number. */
const MOST = 2 ** 20;

/**
 * Hashes in ascending order, and the place that each had before.
 *
 * @param hashes whole numbers of 32 bits with a sign, a million at most
 */
export function sortHashes(hashes: readonly number[]): {
  readonly sorted: Int32Array;
  readonly places: Uint32Array;
} {
  const keys = Float64Array.from(hashes, (hash, at) => (hash + LOWEST) * MOST + at).sort();
  return {
    sorted: Int32Array.from(keys, (key) => Math.floor(key / MOST) - LOWEST),
    places: Uint32Array.from(keys, (key) => key % MOST),
  };
}
