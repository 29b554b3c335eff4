import { createHash } from 'node:crypto';

const RUN = 8;
const BYTES = 6;

const plainWords = (text: string) =>
  text
    .toLowerCase()
    .replace(/-\s*\n\s*/g, '')
    .match(/[\p{L}\d]+/gu) ?? [];

/** Every run of eight words in the text, each as it stands there in lower case. */
export function runsIn(text: string): string[] {
  const words = plainWords(text);
  return words.slice(RUN - 1).map((_, index) => words.slice(index, index + RUN).join(' '));
}

/** A short print of a run: the sources themselves are not kept here. */
export function printOf(run: string): string {
  return createHash('sha256')
    .update(run)
    .digest('hex')
    .slice(0, BYTES * 2);
}

export function readPrints(file: Buffer): Set<string> {
  const prints = new Set<string>();
  for (let at = 0; at < file.length; at += BYTES) {
    prints.add(file.subarray(at, at + BYTES).toString('hex'));
  }
  return prints;
}
