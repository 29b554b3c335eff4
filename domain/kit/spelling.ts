import { distance } from 'fastest-levenshtein';
import { memoizeByText } from './remember';

/** A word in lower case without dots and rings, since people in a hurry leave them out. */
export const foldLetters = memoizeByText((word) =>
  word.toLowerCase().normalize('NFD').replace(/\p{M}/gu, ''),
);

/**
 * Whether `word` is `intended` with one letter wrong, missing, doubled or swapped with another. The
 * first letters must be the same. Both words are to be without dots (`foldLetters`).
 *
 * Common beginnings and ends are cut off first, since that decides most pairs without measuring.
 */
export function isTypoOf(word: string, intended: string): boolean {
  if (word === intended) return true;
  const shorter = Math.min(word.length, intended.length);
  if (Math.abs(word.length - intended.length) > 1 || word[0] !== intended[0]) return false;
  let start = 1;
  while (start < shorter && word.charCodeAt(start) === intended.charCodeAt(start)) start += 1;
  let end = 0;
  while (end < shorter - start && word.at(-1 - end) === intended.at(-1 - end)) end += 1;
  const [a, b] = [word.length - start - end, intended.length - start - end];
  if (a <= 1 && b <= 1) return true;
  if (a !== b) return false;
  const [rest, wanted] = [word.slice(start, start + a), intended.slice(start, start + b)];
  return sortLetters(rest) === sortLetters(wanted) && distance(rest, wanted) === 2;
}

function sortLetters(word: string): string {
  return [...word].sort().join('');
}
