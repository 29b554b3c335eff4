import { Unzip, UnzipInflate, zipSync } from 'fflate';

/** Of packed bytes at a time: a bomb of a thousandfold gets no further than one step. */
const STEP = 4_096;
const MOST_PARTS = 200;

/**
 * The XML of a packed workbook, packed anew without compression: so whoever opens it unpacks what
 * was measured here, whatever the archive says of its own sizes. Nothing when it is no archive or
 * holds more than `most` bytes.
 */
export function repackWithin(
  content: Uint8Array,
  most: number,
): { readonly parts: Readonly<Record<string, Uint8Array>>; readonly zip: Uint8Array } | Fault {
  const pieces = new Map<string, Uint8Array[]>();
  let length = 0;
  let isTooLarge = false;
  let isBroken = false;
  const unzip = new Unzip((file) => {
    if (!/\.xml(?:\.rels)?$/.test(file.name)) return;
    if (pieces.size >= MOST_PARTS) isTooLarge = true;
    const own: Uint8Array[] = [];
    pieces.set(file.name, own);
    file.ondata = (fault, data) => {
      if (fault) isBroken = true;
      length += data?.length ?? 0;
      if (length > most) isTooLarge = true;
      else if (data) own.push(data);
    };
    file.start();
  });
  unzip.register(UnzipInflate);
  try {
    for (let at = 0; at < content.length && !isTooLarge; at += STEP)
      unzip.push(content.subarray(at, at + STEP), at + STEP >= content.length);
  } catch {
    isBroken = true;
  }
  if (isTooLarge) return 'tooLarge';
  if (isBroken || pieces.size === 0) return 'unreadable';
  const parts = Object.fromEntries(
    [...pieces].map(([name, own]) => [name, new Uint8Array(Buffer.concat(own))]),
  );
  return { parts, zip: zipSync(parts, { level: 0 }) };
}

type Fault = 'tooLarge' | 'unreadable';
