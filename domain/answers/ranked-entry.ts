import type { Entry } from './entry';
import type { PreparedEntry } from './prepared-entry';

export interface Candidate {
  readonly prepared: PreparedEntry;
  /** The index's score as a share of its best, 0 to 1; 0 for an entry that the index did not find. */
  readonly found: number;
}

export interface RankedEntry {
  readonly prepared: PreparedEntry;
  /** About 0 to 1.3. */
  readonly score: number;
}

export function entriesIn(ranked: readonly RankedEntry[]): Entry[] {
  return ranked.map(({ prepared }) => prepared.entry);
}
