import type { Language } from '../language';
import { wholesByPart } from './compounds';
import type { EntryTerms, KnownWords } from './entry-terms';
import { likeMeanings } from './thesaurus';

/** The counts that a vocabulary is made of. The build makes and stores them, so that starting is fast. */
export interface WordCounts {
  /** A term's index is its number. */
  readonly terms: readonly string[];
  /** By a term's number, how many entries have it in a title or question; 0 when only bodies do. */
  readonly asking: Int32Array;
  /** By a term's number, how many of those entries are limits. */
  readonly declined: Int32Array;
  /** How many entries there are, and how many of them are limits. */
  readonly entries: number;
  readonly limits: number;
  /** Term → terms that it may stand for, each with its share. */
  readonly alike: ReadonlyMap<string, Iterable<readonly [string, number]>>;
  /** Term → the compounds that it is a part of. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** The words of the entries as they are written. */
  readonly words: Readonly<Record<Language, Words>>;
}

/** A set's or a map's keys. */
interface Words {
  has(word: string): boolean;
  keys(): Iterable<string>;
}

/** Counts the terms of all entries. */
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
