import { distance } from 'fastest-levenshtein';
import { memoizeByObject } from '../kit/remember';
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

interface PlaceWords {
  readonly words: readonly string[];
  readonly plain: readonly string[];
  readonly joined: string;
  /** How the plain words begin. */
  readonly beginnings: string;
}

/** A place's words as they are compared; made once for an object. */
export const placeWords = memoizeByObject((place: Place): PlaceWords => {
  const words = wordsOf(place);
  const plain = words.map(withoutDots);
  const beginnings = plain.map(([letter]) => letter).join('');
  return { words, plain, joined: plain.join(''), beginnings };
});

/**
 * Whether two names can be more than `siblings`: each word of the shorter has to be in the longer,
 * and whatever is mistyped, its first letter is not. A thousandth of the time of comparing them.
 */
export function mayBeAlike(left: PlaceWords, right: PlaceWords): boolean {
  if (left.joined === right.joined) return true;
  const [shorter, longer] = left.plain.length <= right.plain.length ? [left, right] : [right, left];
  for (const letter of shorter.beginnings) if (!longer.beginnings.includes(letter)) return false;
  return true;
}

/** How alike two employers' names are; a site counts as a part of the name. */
export function likenessOfNames(a: Place, b: Place): NameLikeness {
  const [left, right] = [placeWords(a), placeWords(b)];
  if (left.words.length === 0 || right.words.length === 0) return { kind: 'unlike', score: 0 };
  if (isSameSet(left.words, right.words)) return { kind: 'same', score: 1 };
  if (isSameSet(left.plain, right.plain)) return { kind: 'alike', score: 0.95 };
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
 * A typo past the first letter, two letters swapped, or a genitive: `Porin` for `Pori`. Numbers
 * must be right.
 */
function isNear(a: string, b: string): boolean {
  if (/\d/.test(a + b)) return false;
  if (a.length >= 4 && b.length >= 4 && (a === `${b}n` || b === `${a}n`)) return true;
  const shorter = Math.min(a.length, b.length);
  // K-Market and S-Market are two chains.
  if (shorter < 4 || a[0] !== b[0]) return false;
  const steps = distance(a, b);
  if (shorter >= 5 && steps <= (shorter >= 9 ? 2 : 1)) return true;
  return steps === 2 && [...a].sort().join() === [...b].sort().join();
}

/** The words of a name, lower case, without legal forms; `K-Market` and `K market` are `kmarket`. */
function wordsOf({ name, site }: Place): string[] {
  const inName = nameWords(name);
  const inSite = nameWords(site ?? '').filter((word) => !inName.includes(word));
  return [...inName, ...inSite];
}

function isSameSet(left: readonly string[], right: readonly string[]): boolean {
  return [...left].sort().join(' ') === [...right].sort().join(' ');
}
