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

/** The words of all entries, counted once. */
export function buildVocabulary(entries: readonly EntryTerms[], known: KnownWords): Vocabulary {
  const frequency = new Map<string, number>();
  const declined = new Map<string, number>();
  for (const { entry, titles, questions, body } of entries) {
    const terms = new Set<string>();
    for (const text of [...titles, ...questions]) for (const term of text.terms) terms.add(term);
    for (const term of terms) {
      frequency.set(term, (frequency.get(term) ?? 0) + 1);
      if (entry.kind === 'limit') declined.set(term, (declined.get(term) ?? 0) + 1);
    }
    for (const term of body) if (!frequency.has(term)) frequency.set(term, 0);
  }
  const numbers = new Map([...frequency.keys()].map((term, index) => [term, index]));
  const buckets = new Map<string, string[]>();
  for (const term of frequency.keys()) {
    const key = term.slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(term);
    else buckets.set(key, [term]);
  }
  const alike = likeMeanings();
  const most = Math.log(1 + (entries.length + 0.5) / 0.5);
  const parts = remembering((term: string) => splitCompound(term, frequency), 100_000);
  const heads = wholesByPart(frequency.keys(), parts);
  const weightOf = (term: string) => {
    const count = frequency.get(term);
    if (count === undefined) return most;
    return Math.min(MOST_WEIGHT, Math.log(1 + (entries.length - count + 0.5) / (count + 0.5)));
  };
  const near = remembering((term: string) => {
    const found = new Map<string, number>();
    const add = (other: string, weight: number) => {
      if ((found.get(other) ?? 0) < weight) found.set(other, weight);
    };
    if (frequency.has(term)) add(term, 1);
    for (const [other, weight] of alike.get(term) ?? []) add(other, weight);
    const own = parts(term);
    const together = own.reduce((sum, part) => sum + weightOf(part), 0);
    for (const part of own) {
      // The rarer part carries the meaning: of `tjänstetelefon`, the telephone.
      const share =
        (weightOf(part) / together) * (frequency.has(term) ? WEIGHTS.knownPart : WEIGHTS.part);
      add(part, share);
      for (const [other, weight] of alike.get(part) ?? []) add(other, weight * share);
    }
    for (const whole of heads.get(term) ?? []) add(whole, WEIGHTS.whole);
    if (!/\d/.test(term)) {
      for (const other of buckets.get(term.slice(0, 2)) ?? []) {
        const weight = likeness(term, other);
        if (weight > 0) add(other, weight);
      }
    }
    return found;
  });
  const limits = entries.filter(({ entry }) => entry.kind === 'limit').length;
  const fieldOf = remembering((term: string) => {
    let best = UNKNOWN_FIELD;
    for (const [other, share] of near(term)) {
      const without = declined.get(other) ?? 0;
      const within = (frequency.get(other) ?? 0) - without;
      if (share < NEAR_ENOUGH || within + without === 0) continue;
      const ratio =
        Math.log((within + 0.5) / (entries.length - limits + 1)) -
        Math.log((without + 0.5) / (limits + 1));
      // What hardly any article asks with is hardly the field's own.
      best = Math.max(best, within >= FEW ? ratio : ratio - 1);
    }
    return best;
  });
  return {
    fieldOf,
    weightOf,
    has: (term) => frequency.has(term),
    size: frequency.size,
    numberOf: (term) => numbers.get(term),
    weights: Float64Array.from(frequency.keys(), weightOf),
    near,
    partsOf: parts,
    knows: (word, language) => known[language].has(word) || isFunctionWord(word, language),
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

function wholesByPart(
  terms: Iterable<string>,
  partsOf: (term: string) => readonly string[],
): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const term of terms) {
    for (const part of partsOf(term)) {
      const list = wholes.get(part);
      if (list) list.push(term);
      else wholes.set(part, [term]);
    }
  }
  return wholes;
}
