import type { ArticleTerm, ExpandedQuestion, ExpandedTerm } from './expanded-question';
import type { QuestionReading } from './question-reading';
import type { Vocabulary } from './vocabulary';

/** How far a phrase stands for each of its meanings. */
const PHRASE = 0.8;

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
    const near = new Map(meanings.map((term) => [term, PHRASE]));
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
