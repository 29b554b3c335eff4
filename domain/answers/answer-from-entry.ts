import type { Answer } from './answer';
import { computeTotal } from './compute-total';
import { entriesBeneath, type Fit } from './entries-beneath';
import { type AnswerEntry, articleIdOf, onePerArticle } from './entry';
import type { QuestionReading } from './question-reading';
import { entriesIn, type RankedEntry } from './ranked-entry';

const MOST_OTHERS = 4;

/**
 * The answer from an entry, with what else came close to it.
 *
 * @param ranked all candidates, best first; empty when an answer is repeated in another language
 * @param fit how well the entry fits
 */
export function answerFrom(
  entry: AnswerEntry,
  reading: QuestionReading,
  ranked: readonly RankedEntry[],
  fit: Fit,
): Extract<Answer, { kind: 'answer' }> {
  const also = entriesBeneath(entry, reading, ranked, fit);
  const shown = new Set([entry, ...also].map(articleIdOf));
  return {
    kind: 'answer',
    language: reading.language,
    entry,
    total: computeTotal(reading),
    also,
    others: onePerArticle(entriesIn(ranked))
      .filter((entry) => !shown.has(articleIdOf(entry)))
      .slice(0, MOST_OTHERS),
    score: fit.score,
  };
}
