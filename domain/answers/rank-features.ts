/** Small facts on a question and an entry, most of them 0 to 1. `npm run train-answers` learns what each weighs. */
export interface RankFeatures {
  /** The index's score, as a share of its best. */
  readonly found: number;
  /** Likeness of the best example question, of the second, of the third; the mean of six. */
  readonly first: number;
  readonly second: number;
  readonly third: number;
  readonly six: number;
  readonly title: number;
  /** The question is one of the examples in other words or another order. */
  readonly same: number;
  /** The best example asks the same thing (`who`, `when`), or another; the share of those that do. */
  readonly asksSame: number;
  readonly asksOther: number;
  readonly asking: number;
  /** The share of the question that the entry's texts cover; that its main subject covers. */
  readonly coverage: number;
  readonly about: number;
  /** How far the entry has the rarest term of the question. */
  readonly weightiest: number;
  /** The entry has only one of the question's several words. */
  readonly oneWordAlone: number;
  readonly criterion: number;
  readonly level: number;
  readonly limit: number;
  /** A `notInSources` limit. */
  readonly missing: number;
  /** Of the criterion that the question names, or of another. */
  readonly ofCriterion: number;
  readonly otherCriterion: number;
  /** Of the region that the question names, of another; of one unasked; of none though one is named. */
  readonly ofRegion: number;
  readonly otherRegion: number;
  readonly unaskedRegion: number;
  readonly noRegion: number;
  /** How likely the learned sense makes the entry, 0–1; the same in steps (1 is certain, 0 is e^−8). */
  readonly likely: number;
  readonly likelihood: number;
  /** The likelihood of its article with its levels and its criterion's other articles together. */
  readonly kin: number;
  /** The likelihood and the likeness of six times how long the question is: a story has other words. */
  readonly longLikelihood: number;
  readonly longSix: number;
  /** How it, and its kin, answered the asked questions that are like this one (1 all of them). */
  readonly asked: number;
  readonly askedKin: number;
  /** How like the likest question is that it answered; how many it answered (a logarithm). */
  readonly askedNearest: number;
  readonly askedOften: number;
}

export const RANK_FEATURES = [
  'found',
  'first',
  'second',
  'third',
  'six',
  'title',
  'same',
  'asksSame',
  'asksOther',
  'asking',
  'coverage',
  'about',
  'weightiest',
  'oneWordAlone',
  'criterion',
  'level',
  'limit',
  'missing',
  'ofCriterion',
  'otherCriterion',
  'ofRegion',
  'otherRegion',
  'unaskedRegion',
  'noRegion',
  'likely',
  'likelihood',
  'kin',
  'longLikelihood',
  'longSix',
  'asked',
  'askedKin',
  'askedNearest',
  'askedOften',
] as const satisfies readonly (keyof RankFeatures)[];
