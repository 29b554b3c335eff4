import { remembering } from '../kit/remember';
import { isTypoOf } from '../kit/spelling';
import type { Language } from '../language';
import type { EntryTerms, KnownWords } from './entry-terms';
import { isFunctionWord } from './terms';
import { likeMeanings } from './thesaurus';

/** A term that stands for what was asked, and how far: 1 is the word itself. */
export type Expansion = ReadonlyMap<string, number>;

export interface Vocabulary {
  /** How much a term tells: rare terms more. For an unknown one the most there is. */
  weightOf(term: string): number;
  has(term: string): boolean;
  /** How many terms there are; each has a number below it. */
  readonly size: number;
  numberOf(term: string): number | undefined;
  /** What `weightOf` tells, by the term's number. */
  readonly weights: Float64Array;
  /** Terms of the entries that the given one may mean: itself, its parts, its likes, its typos. */
  near(term: string): Expansion;
  /** `matka` and `kulu` for `matkakulu`. */
  partsOf(term: string): readonly string[];
  /**
   * How far a term belongs to the field: the logarithm of how much oftener articles ask with it than
   * what is declined does, about -3 to 3; and so for the nearest terms of one that is not known.
   */
  fieldOf(term: string): number;
  /** Whether texts in the language have the word. */
  knows(word: string, language: Language): boolean;
}

/** Of terms of fewer articles little can be said; and of one that none is like, this. */
const FEW = 5;
const UNKNOWN_FIELD = -1;
const NEAR_ENOUGH = 0.5;
const SHORTEST_PART = 3;
const SHARED_PREFIX = 4;
/** How much longer one form of a word may be than another, and how long an ending. */
const MOST_LONGER = 3;
/** A word of one article alone may as well be a turn of speech: it tells no more than this. */
const MOST_WEIGHT = 5;
const WEIGHTS = { part: 1, knownPart: 0.65, whole: 0.55, typo: 0.85, prefix: 0.8 };

/** The words of all entries, counted once: what a vocabulary is made of. */
export interface WordCounts {
  /** By number. */
  readonly terms: readonly string[];
  /** By a term's number, how many entries ask with it; 0 when it is in bodies alone. */
  readonly asking: Int32Array;
  /** How many of them are declined. */
  readonly declined: Int32Array;
  readonly entries: number;
  readonly limits: number;
  /** Term → terms that it may stand for, with the weight of each. */
  readonly alike: ReadonlyMap<string, Iterable<readonly [string, number]>>;
  /** Term → the compounds that it is a part of. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** The words as they stand. */
  readonly words: Readonly<Record<Language, Words>>;
}

/** A set's or a map's keys. */
interface Words {
  has(word: string): boolean;
  keys(): Iterable<string>;
}

export function countWords(entries: readonly EntryTerms[], known: KnownWords): WordCounts {
  const asking = new Map<string, number>();
  const declined = new Map<string, number>();
  for (const { entry, titles, questions, body } of entries) {
    const terms = new Set<string>();
    for (const text of [...titles, ...questions]) for (const term of text.terms) terms.add(term);
    for (const term of terms) {
      asking.set(term, (asking.get(term) ?? 0) + 1);
      if (entry.kind === 'limit') declined.set(term, (declined.get(term) ?? 0) + 1);
    }
    for (const term of body) if (!asking.has(term)) asking.set(term, 0);
  }
  const terms = [...asking.keys()];
  return {
    terms,
    asking: Int32Array.from(asking.values()),
    declined: Int32Array.from(terms, (term) => declined.get(term) ?? 0),
    entries: entries.length,
    limits: entries.filter(({ entry }) => entry.kind === 'limit').length,
    alike: likeMeanings(),
    wholes: wholesByPart(asking),
    words: known,
  };
}

export function vocabularyOf(counts: WordCounts): Vocabulary {
  const { terms, asking, declined, entries, limits, alike, wholes, words } = counts;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const buckets = new Map<string, string[]>();
  for (const term of terms) {
    const key = term.slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(term);
    else buckets.set(key, [term]);
  }
  const most = Math.log(1 + (entries + 0.5) / 0.5);
  const parts = remembering((term: string) => splitCompound(term, numbers), 100_000);
  const weightOf = (term: string) => {
    const number = numbers.get(term);
    return number === undefined ? most : weightOfCount(asking[number] ?? 0);
  };
  const weightOfCount = (count: number) =>
    Math.min(MOST_WEIGHT, Math.log(1 + (entries - count + 0.5) / (count + 0.5)));
  const near = remembering((term: string) => {
    const found = new Map<string, number>();
    const add = (other: string, weight: number) => {
      if ((found.get(other) ?? 0) < weight) found.set(other, weight);
    };
    if (numbers.has(term)) add(term, 1);
    for (const [other, weight] of alike.get(term) ?? []) add(other, weight);
    const own = parts(term);
    const together = own.reduce((sum, part) => sum + weightOf(part), 0);
    for (const part of own) {
      // The rarer part carries the meaning: of `tjänstetelefon`, the telephone.
      const share =
        (weightOf(part) / together) * (numbers.has(term) ? WEIGHTS.knownPart : WEIGHTS.part);
      add(part, share);
      for (const [other, weight] of alike.get(part) ?? []) add(other, weight * share);
    }
    for (const whole of wholes.get(term) ?? []) add(whole, WEIGHTS.whole);
    if (!/\d/.test(term)) {
      for (const other of buckets.get(term.slice(0, 2)) ?? []) {
        const weight = likeness(term, other);
        if (weight > 0) add(other, weight);
      }
    }
    return found;
  });
  const fieldOf = remembering((term: string) => {
    let best = UNKNOWN_FIELD;
    for (const [other, share] of near(term)) {
      const number = numbers.get(other) ?? -1;
      const without = declined[number] ?? 0;
      const within = (asking[number] ?? 0) - without;
      if (share < NEAR_ENOUGH || within + without === 0) continue;
      const ratio =
        Math.log((within + 0.5) / (entries - limits + 1)) -
        Math.log((without + 0.5) / (limits + 1));
      // What hardly any article asks with is hardly the field's own.
      best = Math.max(best, within >= FEW ? ratio : ratio - 1);
    }
    return best;
  });
  return {
    fieldOf,
    weightOf,
    has: (term) => numbers.has(term),
    size: terms.length,
    numberOf: (term) => numbers.get(term),
    weights: Float64Array.from(asking, weightOfCount),
    near,
    partsOf: parts,
    knows: (word, language) => words[language].has(word) || isFunctionWord(word, language),
  };
}

/** How far two terms may be forms, or misspellings, of one word; 0 when they aren't. */
function likeness(term: string, other: string): number {
  // Too much longer for any of what follows: so are most.
  if (term === other || Math.abs(term.length - other.length) > MOST_LONGER) return 0;
  const shorter = Math.min(term.length, other.length);
  if (shorter >= 5 && isTypoOf(term, other)) return WEIGHTS.typo;
  let shared = 0;
  while (shared < shorter && term[shared] === other[shared]) shared += 1;
  if (shared < SHARED_PREFIX) return 0;
  const longer = Math.max(term.length, other.length);
  const ratio = shared / longer;
  // The stem of the one may be the whole beginning of the other: `osallistuv`, `osallistun`.
  if (shared >= shorter - 1 && longer - shorter <= MOST_LONGER && ratio >= 0.6)
    return WEIGHTS.prefix * ratio;
  if (longer - shared <= MOST_LONGER && shorter - shared <= MOST_LONGER && ratio >= 0.66)
    return WEIGHTS.prefix * ratio;
  return 0;
}

function splitCompound(term: string, known: ReadonlyMap<string, number>): readonly string[] {
  if (term.length < 2 * SHORTEST_PART + 1) return [];
  let best: readonly string[] = [];
  let bestLength = 0;
  for (let cut = SHORTEST_PART; cut <= term.length - SHORTEST_PART; cut += 1) {
    const head = headOf(term.slice(0, cut), known);
    const tail = head === undefined ? undefined : tailOf(term.slice(cut), known);
    if (head === undefined || tail === undefined) continue;
    // The longest shorter part is the likeliest border.
    const length = Math.min(head.length, tail.length);
    if (length > bestLength) [best, bestLength] = [[head, tail], length];
  }
  return best;
}

/** The stem of a word at a compound's end may have lost a vowel that it has alone. */
function tailOf(text: string, known: ReadonlyMap<string, number>): string | undefined {
  if (known.has(text)) return text;
  return ['a', 'i', 'o', 'u', 'e'].map((vowel) => text + vowel).find((whole) => known.has(whole));
}

/** A first part may be in the genitive, or its stem shorter than what stands in the compound. */
function headOf(text: string, known: ReadonlyMap<string, number>): string | undefined {
  if (known.has(text)) return text;
  for (const trimmed of [text.slice(0, -1), text.slice(0, -2)]) {
    if (trimmed.length >= SHORTEST_PART && known.has(trimmed)) return trimmed;
  }
  return undefined;
}

function wholesByPart(known: ReadonlyMap<string, number>): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const term of known.keys()) {
    for (const part of splitCompound(term, known)) {
      const list = wholes.get(part);
      if (list) list.push(term);
      else wholes.set(part, [term]);
    }
  }
  return wholes;
}
