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

/** The weights, each a `WEIGHT_STEP` of the real one; sums of them are multiplied by it. */
export function unpackWeights(packed: string): Float32Array {
  const bytes = Buffer.from(packed, 'base64');
  return Float32Array.from(
    new Int8Array(bytes.buffer, bytes.byteOffset, bytes.length),
    (weight) => weight * WEIGHT_STEP,
  );
}
