import type { Expansion } from './vocabulary';

/** One term of a question: the article terms that it may mean, and its weight. */
export interface ExpandedTerm {
  readonly near: Expansion;
  readonly weight: number;
}

/** An article term that the question may mean: the same links, seen from the other end. */
export interface ArticleTerm {
  /** The greatest share of those in `by`. */
  share: number;
  /** The question's terms (by index) that may mean it, each with its share. */
  readonly by: { readonly index: number; readonly share: number }[];
}

/** A question in terms of the articles, ready to be compared with many entries. */
export interface ExpandedQuestion {
  readonly terms: readonly ExpandedTerm[];
  readonly weight: number;
  /** Index of the term with the greatest weight; −1 when there are no terms. */
  readonly weightiest: number;
  readonly meant: readonly ArticleTerm[];
  /**
   * By a term's number in the vocabulary: its index in `meant` plus 1, or 0 when the question does not
   * mean it. An array, since thousands of terms are looked up for one question.
   */
  readonly places: Int32Array;
}
