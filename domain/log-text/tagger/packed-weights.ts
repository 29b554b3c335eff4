import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/*
 * What is learned as it is kept in a file: whole numbers from -127 to 127, each a step of
 * `WEIGHT_STEP`, compressed, in base64. What a step rounds away changes no reading, most weights are
 * 0, and so the file is a tenth as long.
 */

const WEIGHT_STEP = 1 / 64;
const MOST = 127;

export function packWeights(weights: Float32Array): string {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / WEIGHT_STEP))),
  );
  return pack(Buffer.from(bytes.buffer));
}

/** The weights, as near to the real ones as a `WEIGHT_STEP` allows. */
export function unpackWeights(packed: string): Float32Array {
  const bytes = unpack(packed);
  const weights = new Float32Array(bytes.length);
  for (let at = 0; at < bytes.length; at += 1) weights[at] = bytes.readInt8(at) * WEIGHT_STEP;
  return weights;
}

export function packText(text: string): string {
  return pack(Buffer.from(text));
}

export function unpackText(packed: string): string {
  return unpack(packed).toString();
}

function pack(bytes: Buffer): string {
  return brotliCompressSync(bytes).toString('base64');
}

function unpack(packed: string): Buffer {
  return brotliDecompressSync(Buffer.from(packed, 'base64'));
}
