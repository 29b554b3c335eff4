/** The bits of a place in a table of weights: features share 2^BITS places, and a few of them one. */
export const BITS = 18;
const MASK = 2 ** BITS - 1;

/** A feature as a number of 32 bits (FNV-1a). */
export function hashOf(feature: string): number {
  return hashOn(0x811c9dc5, feature);
}

/** The hash of a feature of whose beginning there is one: no text is made of the two. */
export function hashOn(beginning: number, rest: string, start = 0, end = rest.length): number {
  let hash = beginning;
  for (let at = start; at < end; at += 1) {
    hash ^= rest.charCodeAt(at);
    hash = Math.imul(hash, 0x01000193);
  }
  return hash;
}

/** The hash of `first|second` after a beginning. */
export function hashOfPair(beginning: number, first: string, second: string): number {
  return hashOn(hashOn(hashOn(beginning, first), '|'), second);
}

/** The place of a feature in a table of weights, or of two features together. */
export function placeOf(hash: number, other = 0): number {
  let mixed = other === 0 ? hash : Math.imul(hash ^ (hash >>> 16), 0x85ebca6b) ^ other;
  mixed ^= mixed >>> 15;
  mixed = Math.imul(mixed, 0x2c1b3c6d);
  mixed ^= mixed >>> 13;
  return mixed & MASK;
}
