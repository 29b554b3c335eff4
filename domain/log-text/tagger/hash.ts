/** The bits of a place in a table of weights: features share 2^BITS places, and a few of them one. */
export const BITS = 18;
const MASK = 2 ** BITS - 1;

/** The place of a feature in a table of weights (FNV-1a, folded to `BITS` bits). */
export function placeOf(feature: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < feature.length; at += 1) {
    hash ^= feature.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  hash = Math.imul(hash, 0x2c1b3c6d);
  hash ^= hash >>> 13;
  return hash & MASK;
}
