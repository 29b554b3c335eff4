/**
 * What the parts of a score weigh. They were fitted on questions written for it (a model of choice
 * among the candidates), and the last digits rounded; `npm run qa` tells what a change does.
 */
export const WEIGHTS = {
  /** The most like of the example questions, the second, the third, and the mean of six. */
  first: 0.13,
  second: 0.055,
  third: 0.13,
  six: 0.09,
  /** The share of the question that the entry's texts hold, and that the entry is about. */
  coverage: 0.245,
  about: 0.15,
  title: 0.11,
  same: 0.2,
  /** Whether the one word that tells most is there. */
  weightiest: 0.05,
  /** `Kuka` and `milloin` of the same thing are two questions. */
  aspect: 0.033,
  aspectShare: 0.15,
  found: 0.06,
  criterion: 0.085,
  region: 0.13,
  otherRegion: -0.2,
  noRegion: -0.1,
  unaskedRegion: -0.07,
  level: 0.04,
  limit: 0.08,
  /** What a source lacks sounds like what it has: the article is believed first. */
  missing: 0,
  /** How far a turn of speech stands for each of its meanings. */
  meaning: 0.8,
  /** Of several words only one is there: any article has one word of any question. */
  oneWordAlone: -0.05,
  /** How much more what was asked and isn't there matters than what is there and wasn't asked. */
  recall: 0.3,
};
