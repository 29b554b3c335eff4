import { closeSync, openSync, readSync } from 'node:fs';

/** Lists of numbers by name; they are kept as they lie in memory. */
export type Lists = Readonly<Record<string, Int32Array | Float64Array>>;

/** Where something stands in the file, in bytes. */
export interface Place {
  readonly name: string;
  readonly at: number;
  readonly bytes: number;
}

export interface Directory {
  readonly parts: readonly Place[];
  /** `at` counts from where the numbers begin. */
  readonly lists: readonly Place[];
  readonly numbers: Place;
}

export interface Unpacked<Parts> {
  /** Reads a part anew each time. */
  part<Name extends keyof Parts & string>(name: Name): Parts[Name];
  whole(name: string): Int32Array;
  real(name: string): Float64Array;
}

export const LENGTH_BYTES = 4;
const WIDEST_BYTES = 8;

export function padded(bytes: number): number {
  return Math.ceil(bytes / WIDEST_BYTES) * WIDEST_BYTES;
}

/** Reads what `pack` made. The parts' types are the caller's word for them. */
export function openPacked<Parts>(path: string): Unpacked<Parts> {
  const headLength = Buffer.from(bytesOf(path, 0, LENGTH_BYTES)).readUInt32LE();
  const directory: Directory = parsed(bytesOf(path, LENGTH_BYTES, headLength));
  const start = LENGTH_BYTES + headLength;
  const numbers = bytesOf(path, start + directory.numbers.at, directory.numbers.bytes);
  const placeIn = (places: readonly Place[], name: string) => {
    const place = places.find((item) => item.name === name);
    if (!place) throw new Error(`${path} has no ${name}: build it anew`);
    return place;
  };
  return {
    part(name) {
      const { at, bytes } = placeIn(directory.parts, name);
      return parsed(bytesOf(path, start + at, bytes));
    },
    whole(name) {
      const { at, bytes } = placeIn(directory.lists, name);
      return new Int32Array(numbers, at, bytes / Int32Array.BYTES_PER_ELEMENT);
    },
    real(name) {
      const { at, bytes } = placeIn(directory.lists, name);
      return new Float64Array(numbers, at, bytes / Float64Array.BYTES_PER_ELEMENT);
    },
  };
}

function parsed(bytes: ArrayBuffer) {
  return JSON.parse(Buffer.from(bytes).toString('utf8'));
}

function bytesOf(path: string, at: number, length: number): ArrayBuffer {
  const bytes = new ArrayBuffer(length);
  const file = openSync(path, 'r');
  try {
    readSync(file, new Uint8Array(bytes), 0, length, at);
  } finally {
    closeSync(file);
  }
  return bytes;
}
