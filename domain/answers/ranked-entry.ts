import type { AskedFit } from './asked/read-asked';
import type { Entry } from './entry';
import type { PreparedEntry } from './prepared-entry';
import type { RankFeatures } from './rank-features';

export interface Candidate {
  readonly prepared: PreparedEntry;
  /** The index's score as a share of its best, 0 to 1; 0 for an entry that the index did not find. */
  readonly found: number;
  /** How likely the learned sense makes it, and its kin together, 0 to 1. */
  readonly likely: number;
  readonly kin: number;
  /** How it answered the asked questions that are like this one. */
  readonly asked: AskedFit;
}

export interface RankedEntry {
  readonly prepared: PreparedEntry;
  readonly features: RankFeatures;
  /** In log-odds: an entry 0.7 above another is twice as likely to answer. */
  readonly score: number;
}

export function entriesIn(ranked: readonly Pick<RankedEntry, 'prepared'>[]): Entry[] {
  return ranked.map(({ prepared }) => prepared.entry);
}
