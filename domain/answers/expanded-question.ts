import type { QuestionReading } from './read-question';
import type { Expansion, Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** One term of a question: the article terms that it may mean, and its weight. */
interface ExpandedTerm {
  readonly near: Expansion;
  readonly weight: number;
}

/** An article term that the question may mean: the same links, seen from the other end. */
interface ArticleTerm {
  /** The greatest share of those in `by`. */
  share: number;
  /** The question's terms (by index) that may mean it, each with its share. */
  readonly by: { readonly index: number; readonly share: number }[];
}

/** A question in terms of the articles, ready to be compared with many entries. */
export interface ExpandedQuestion {
  readonly terms: readonly ExpandedTerm[];
  /** Of all terms together. */
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

/**
 * Finds the article terms that each term of a question may mean. A phrase of the thesaurus counts as
 * one term with the phrase's meanings.
 */
export function expandQuestion(reading: QuestionReading, vocabulary: Vocabulary): ExpandedQuestion {
  const terms: ExpandedTerm[] = reading.terms.map((term) => ({
    near: vocabulary.near(term),
    weight: vocabulary.weightOf(term),
  }));
  for (const meanings of reading.meanings) {
    const near = new Map(meanings.map((term) => [term, WEIGHTS.meaning]));
    terms.push({ near, weight: Math.max(0, ...meanings.map(vocabulary.weightOf)) });
  }
  const meant: ArticleTerm[] = [];
  const places = new Int32Array(vocabulary.size);
  terms.forEach(({ near }, index) => {
    for (const [articleTerm, share] of near) {
      const number = vocabulary.numberOf(articleTerm);
      // The thesaurus may name a term that no article has.
      if (number === undefined) continue;
      const before = meant[(places[number] ?? 0) - 1];
      if (before) {
        before.by.push({ index, share });
        before.share = Math.max(before.share, share);
      } else places[number] = meant.push({ share, by: [{ index, share }] });
    }
  });
  const weight = terms.reduce((sum, term) => sum + term.weight, 0);
  const most = Math.max(0, ...terms.map((term) => term.weight));
  const weightiest = terms.findIndex((term) => term.weight === most);
  return { terms, weight, weightiest, meant, places };
}
