/*
 * Weights as they are kept in a file: whole numbers from -127 to 127 in base64, each a step of
 * `WEIGHT_STEP`. What a step rounds away changes no reading, and the file is a quarter as long.
 */

const WEIGHT_STEP = 1 / 64;
const MOST = 127;

export function packWeights(weights: Float32Array): string {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / WEIGHT_STEP))),
  );
  return Buffer.from(bytes.buffer).toString('base64');
}

/** The weights, as near to the real ones as a `WEIGHT_STEP` allows. */
export function unpackWeights(packed: string): Float32Array {
  const bytes = Buffer.from(packed, 'base64');
  const weights = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) weights[at] = bytes.readInt8(at) * WEIGHT_STEP;
  return weights;
}
