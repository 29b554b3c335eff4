import { BITS } from './hash';

/** In which round each place came last; a set of each token's hundred places costs ten times as much. */
const seenIn = new Uint32Array(2 ** BITS);
let round = 0;

/** Places in a table of weights, each once, in the order they came in. */
export function eachOnce(places: readonly number[]): Uint32Array {
  round += 1;
  if (round === 2 ** 32) {
    seenIn.fill(0);
    round = 1;
  }
  const own = new Uint32Array(places.length);
  let count = 0;
  for (const place of places) {
    if (seenIn[place] === round) continue;
    seenIn[place] = round;
    own[count] = place;
    count += 1;
  }
  return own.subarray(0, count);
}
