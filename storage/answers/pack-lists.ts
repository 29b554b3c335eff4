import { type Directory, LENGTH_BYTES, type Lists, type Place, padded } from './packed-lists';

/**
 * Values and lists of numbers as one file: the length of its directory, the directory, the values as
 * JSON, the numbers. Numbers as JSON would take ten times as long to read, and values in parts can
 * be read a few milliseconds at a time.
 */
export function pack(values: Readonly<Record<string, unknown>>, lists: Lists): Uint8Array {
  const json = Object.entries(values).map(
    ([name, value]) => [name, Buffer.from(JSON.stringify(value))] as const,
  );
  const parts = placesOf(json.map(([name, { length }]) => [name, length]));
  const places = placesOf(
    Object.entries(lists).map(([name, { byteLength }]) => [name, padded(byteLength)]),
  );
  const numbers = new Uint8Array(sizeOf(places));
  Object.values(lists).forEach(({ buffer, byteOffset, byteLength }, index) => {
    numbers.set(new Uint8Array(buffer, byteOffset, byteLength), places[index]?.at);
  });
  const directory: Directory = {
    parts,
    // Without what fills them up to the next whole number.
    lists: places.map((place) => ({ ...place, bytes: lists[place.name]?.byteLength ?? 0 })),
    numbers: { name: 'numbers', at: sizeOf(parts), bytes: numbers.length },
  };
  const head = Buffer.from(JSON.stringify(directory));
  const length = Buffer.alloc(LENGTH_BYTES);
  length.writeUInt32LE(head.length);
  return Buffer.concat([length, head, ...json.map(([, bytes]) => bytes), numbers]);
}

/** One after the other. */
function placesOf(sizes: readonly (readonly [string, number])[]): Place[] {
  let end = 0;
  return sizes.map(([name, bytes]) => {
    end += bytes;
    return { name, at: end - bytes, bytes };
  });
}

function sizeOf(places: readonly Place[]): number {
  const last = places.at(-1);
  return last ? last.at + last.bytes : 0;
}
