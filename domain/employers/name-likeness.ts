import { distance } from 'fastest-levenshtein';
import { nameWords, withoutDots } from './name-words';

export interface NameLikeness {
  /**
   * `same`: one name but for case, punctuation and legal form. `alike`: a typo, or dots left out.
   * `part`: one says more than the other. `siblings`: each says something the other does not, such
   * as two shops of a chain. `unlike`: nothing in common.
   */
  readonly kind: 'same' | 'alike' | 'part' | 'siblings' | 'unlike';
  /** 0–1; 0 for `siblings` and `unlike`. */
  readonly score: number;
}

interface Place {
  readonly name: string;
  readonly site?: string | undefined;
}

/** A name's words as they are compared. */
export interface PlaceWords {
  /** In an order of their own, so that two names of the same words are the same text. */
  readonly words: string;
  readonly plainWords: string;
  /** In the name's order. */
  readonly plain: readonly string[];
  readonly joined: string;
  /** A bit for each letter that a plain word begins with; letters beyond 32 share bits. */
  readonly beginnings: number;
}

export function placeWords(place: Place): PlaceWords {
  const words = wordsOf(place);
  const plain = words.map(withoutDots);
  const beginnings = plain.reduce((bits, word) => bits | (1 << (word.charCodeAt(0) & 31)), 0);
  return {
    words: inOrder(words),
    plainWords: inOrder(plain),
    plain,
    joined: plain.join(''),
    beginnings,
  };
}

/**
 * Whether two names can be more than `siblings`: each word of the shorter has to be in the longer,
 * and whatever is mistyped, its first letter is not. A hundredth of the time of comparing them.
 */
export function mayBeAlike(left: PlaceWords, right: PlaceWords): boolean {
  const [shorter, longer] = left.plain.length <= right.plain.length ? [left, right] : [right, left];
  return (shorter.beginnings & ~longer.beginnings) === 0 || left.joined === right.joined;
}

/** How alike two employers' names are; a site counts as a part of the name. */
export function likenessOfNames(a: Place, b: Place): NameLikeness {
  return likenessOfWords(placeWords(a), placeWords(b));
}

export function likenessOfWords(left: PlaceWords, right: PlaceWords): NameLikeness {
  if (left.words === '' || right.words === '') return { kind: 'unlike', score: 0 };
  if (left.words === right.words) return { kind: 'same', score: 1 };
  if (left.plainWords === right.plainWords) return { kind: 'alike', score: 0.95 };
  if (left.joined === right.joined) return { kind: 'alike', score: 0.9 };
  return compareWords(left.plain, right.plain);
}

function compareWords(left: readonly string[], right: readonly string[]): NameLikeness {
  const unmatched = [...right];
  let exact = 0;
  let near = 0;
  for (const word of left) {
    const same = unmatched.indexOf(word);
    const found = same >= 0 ? same : unmatched.findIndex((other) => isNear(word, other));
    if (found < 0) continue;
    unmatched.splice(found, 1);
    if (same >= 0) exact += 1;
    else near += 1;
  }
  const matched = exact + near;
  if (matched === 0) return { kind: 'unlike', score: 0 };
  if (matched < Math.min(left.length, right.length)) return { kind: 'siblings', score: 0 };
  const kind = left.length === right.length ? 'alike' : 'part';
  return { kind, score: (0.85 * (exact + near * 0.9)) / Math.max(left.length, right.length) };
}

/**
 * A typo past the first letter, two letters swapped, a genitive (`Porin` for `Pori`), or a case of
 * `poika`, which has two letters of its stem changed. Numbers must be right.
 */
function isNear(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false;
  if (a.length >= 4 && b.length >= 4 && (a === `${b}n` || b === `${a}n`)) return true;
  if (withoutCase(a) === withoutCase(b)) return true;
  const shorter = Math.min(a.length, b.length);
  // K-Market and S-Market are two chains.
  if (shorter < 4 || a[0] !== b[0]) return false;
  const steps = distance(a, b);
  if (shorter >= 5 && steps <= (shorter >= 9 ? 2 : 1)) return true;
  return steps === 2 && [...a].sort().join() === [...b].sort().join();
}

function withoutCase(word: string): string {
  return word.replace(/poja(?:n|ssa|sta|lla|lta|lle)$/u, 'poika');
}

/** The words of a name, lower case, without legal forms; `K-Market` and `K market` are `kmarket`. */
function wordsOf({ name, site }: Place): string[] {
  const inName = nameWords(name);
  const inSite = nameWords(site ?? '').filter((word) => !inName.includes(word));
  return [...inName, ...inSite];
}

function inOrder(words: readonly string[]): string {
  return [...words].sort().join(' ');
}
