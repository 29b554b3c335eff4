import { closeSync, openSync, readSync } from 'node:fs';

/** Lists of numbers by name; they are kept as they lie in memory. */
export type Lists = Readonly<Record<string, Int32Array | Float64Array>>;

/** Where a list begins in the file's numbers, in bytes, and how many numbers it has. */
interface Place {
  readonly name: string;
  readonly isWhole: boolean;
  readonly at: number;
  readonly length: number;
}

export interface Unpacked<Value> {
  readonly value: Value;
  whole(name: string): Int32Array;
  real(name: string): Float64Array;
}

/** The lengths of the two parts that follow: the value as JSON, and the numbers. */
const HEAD_BYTES = 8;
const WIDEST_BYTES = 8;

/**
 * The bytes of a file with a value and lists of numbers. The lists are stored as they lie in memory,
 * since numbers in JSON take ten times as long to read.
 */
export function pack(value: unknown, lists: Lists): Uint8Array {
  const places: Place[] = [];
  let size = 0;
  for (const [name, list] of Object.entries(lists)) {
    places.push({ name, isWhole: list instanceof Int32Array, at: size, length: list.length });
    size += Math.ceil(list.byteLength / WIDEST_BYTES) * WIDEST_BYTES;
  }
  const numbers = new Uint8Array(size);
  Object.values(lists).forEach(({ buffer, byteOffset, byteLength }, index) => {
    numbers.set(new Uint8Array(buffer, byteOffset, byteLength), places[index]?.at);
  });
  const json = Buffer.from(JSON.stringify({ value, places }));
  const head = Buffer.from(Uint32Array.of(json.length, size).buffer);
  return Buffer.concat([head, json, numbers]);
}

/** Opens a file of `pack`. Nothing checks the value's type: the caller must know what was packed. */
export function openPacked<Value>(path: string): Unpacked<Value> {
  const file = openSync(path, 'r');
  try {
    const read = (at: number, length: number) => {
      const bytes = Buffer.alloc(length);
      readSync(file, bytes, 0, length, at);
      return bytes;
    };
    const head = read(0, HEAD_BYTES);
    const [jsonLength, size] = [head.readUInt32LE(0), head.readUInt32LE(4)];
    const { value, places }: { value: Value; places: Place[] } = JSON.parse(
      read(HEAD_BYTES, jsonLength).toString('utf8'),
    );
    const numbers = new ArrayBuffer(size);
    readSync(file, new Uint8Array(numbers), 0, size, HEAD_BYTES + jsonLength);
    const placeOf = (name: string) => {
      const place = places.find((item) => item.name === name);
      if (!place) throw new Error(`${path} has no list ${name}: build it anew`);
      return place;
    };
    return {
      value,
      whole(name) {
        const { at, length } = placeOf(name);
        return new Int32Array(numbers, at, length);
      },
      real(name) {
        const { at, length } = placeOf(name);
        return new Float64Array(numbers, at, length);
      },
    };
  } finally {
    closeSync(file);
  }
}
