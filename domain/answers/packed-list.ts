import { brotliCompressSync, brotliDecompressSync } from 'node:zlib';

/** A list of numbers as a text for a JSON file: its bytes, compressed, in base64. */
export function packList(list: Int8Array | Uint8Array | Uint16Array | Int32Array | Float32Array) {
  const bytes = Buffer.from(list.buffer, list.byteOffset, list.byteLength);
  return brotliCompressSync(bytes).toString('base64');
}

/** The bytes of what `packList` packed, for a list of the same kind. */
export function unpackList(packed: string): ArrayBuffer {
  return new Uint8Array(brotliDecompressSync(Buffer.from(packed, 'base64'))).buffer;
}
