/** Differences of score (scores run from about 0 to 1.3), chosen by trying on tuning questions. */
export const BOUNDS = {
  /** The question is declined when `doubtOf` (log-odds) reaches this. */
  doubt: 0,
  /** A limit that ranks first declines only if it scores at least this. */
  limit: 0.3,
  /** A `notInSources` limit wins over an article only if it scores this much higher. */
  missing: 0.004,
  /** A one-word question is asked back when another article scores within this of the best. */
  close: 0.06,
  /** A criterion may give the level when it scores within this of the best. */
  near: 0.15,
};
