import type { QuestionReading } from './read-question';
import type { Expansion, Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** One term of a question: what it may mean, and how much it tells. */
interface ExpandedTerm {
  readonly near: Expansion;
  readonly weight: number;
}

/** A term of the articles that a question may mean. */
interface ArticleTerm {
  /** How far the best of the question's terms means it. */
  share: number;
  /** Which of the question's terms may mean it, and how far. */
  readonly by: { readonly index: number; readonly share: number }[];
}

/** What a question's terms may mean, and how much each of them tells. */
export interface ExpandedQuestion {
  readonly terms: readonly ExpandedTerm[];
  readonly weight: number;
  /** Which of the terms tells most; the first of several, -1 of none. */
  readonly weightiest: number;
  readonly meant: readonly ArticleTerm[];
  /**
   * By a term's number in the vocabulary, its place in `meant` counted from 1, or 0: thousands of terms
   * are looked up for one question.
   */
  readonly places: Int32Array;
}

/** What a question asks, in terms of the articles. */
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
    for (const [other, share] of near) {
      const number = vocabulary.numberOf(other);
      // No article has what the vocabulary has not.
      if (number === undefined) continue;
      const before = meant[(places[number] ?? 0) - 1];
      if (before) {
        before.by.push({ index, share });
        before.share = Math.max(before.share, share);
      } else places[number] = meant.push({ share, by: [{ index, share }] });
    }
  });
  const weight = terms.reduce((sum, one) => sum + one.weight, 0);
  const most = Math.max(0, ...terms.map((one) => one.weight));
  const weightiest = terms.findIndex((term) => term.weight === most);
  return { terms, weight, weightiest, meant, places };
}
