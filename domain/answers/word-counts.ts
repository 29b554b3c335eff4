import type { Language } from '../language';

/** The counts that a vocabulary is made of. The build makes and stores them, so that starting is fast. */
export interface WordCounts {
  /** A term's index is its number. */
  readonly terms: readonly string[];
  /** By a term's number, how many entries have it in a title or question; 0 when only bodies do. */
  readonly asking: Int32Array;
  /** By a term's number, how many of those entries are limits. */
  readonly declined: Int32Array;
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
