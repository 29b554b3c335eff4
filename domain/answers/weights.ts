/**
 * What each part of an entry's score weighs (`rank.ts` adds them up). The parts themselves run from 0
 * to 1, so a weight is the most that its part can add. The weights were fitted on tuning questions
 * with a model of choice among the candidates, and then rounded. To see what a change does, run
 * `npm run qa` before and after.
 */
export const WEIGHTS = {
  /** Likeness of the best example question, of the second, of the third, and the mean of six. */
  first: 0.13,
  second: 0.055,
  third: 0.13,
  six: 0.09,
  /** Share of the question that the entry's texts cover; share that its main subject covers. */
  coverage: 0.245,
  about: 0.15,
  title: 0.11,
  /** Added when the question is one of the examples in other words or another order. */
  same: 0.2,
  /** How far the entry has the rarest term of the question. */
  weightiest: 0.05,
  /** `Kuka` and `milloin` ask two things: the best example asks the same thing (−1 when not). */
  aspect: 0.033,
  /** Share of the examples that ask the same thing. */
  aspectShare: 0.15,
  /** The index's score, as a share of its best. */
  found: 0.06,
  /** The entry is about the criterion that the question names (−1 when not). */
  criterion: 0.085,
  /** The entry is about the region that the question names, or about another one. */
  region: 0.13,
  otherRegion: -0.2,
  /** The question names a region and the entry is about none; the entry names one unasked. */
  noRegion: -0.1,
  unaskedRegion: -0.07,
  /** Added to a criterion's level, and to a limit. */
  level: 0.04,
  limit: 0.08,
  /** Added to a `notInSources` limit: nothing, since it sounds like the article that has it. */
  missing: 0,
  /** How far a phrase stands for each of its meanings, 0–1. */
  meaning: 0.8,
  /** The entry has only one of the question's several words: nearly every article has one. */
  oneWordAlone: -0.05,
  /** Below 1: words of the question that an example lacks cost more than its extra words. */
  recall: 0.3,
};
