import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/*
 * What is learned as it is kept in a file: whole numbers from -127 to 127, each a step of
 * `WEIGHT_STEP`, compressed, in base64. What a step rounds away changes no reading, most weights are
 * 0, and so the file is a tenth as long.
 */

export const WEIGHT_STEP = 1 / 64;
const MOST = 127;

export function packWeights(weights: Float32Array): string {
  const bytes = Int8Array.from(weights, (weight) =>
    Math.max(-MOST, Math.min(MOST, Math.round(weight / WEIGHT_STEP))),
  );
  return pack(Buffer.from(bytes.buffer));
}

/** The weights in steps of `WEIGHT_STEP`: a byte each, since there are a million of them. */
export function unpackWeights(packed: string): Int8Array {
  return new Int8Array(unpack(packed));
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
