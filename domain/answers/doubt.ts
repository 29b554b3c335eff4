import { keysOf } from '../kit/records';
import type { ExpandedQuestion } from './expanded-question';
import type { QuestionReading } from './question-reading';
import type { RankedEntry } from './ranked-entry';
import { signalsOf } from './read-signals';
import type { Signals } from './signals';
import type { Vocabulary } from './vocabulary';

/*
 * How likely it is that the best entry does not answer the question: a logistic regression by hand.
 * Each signal has a weight in log-odds, and the doubt is the weighted sum. Example: a question of five
 * terms starts at 4.6 − 5 × 1.36 = −2.2 (the entry probably answers); if it asks for a figure that
 * the text does not have, 2 is added, and if no example question asks for one either, 3.6 more: 3.4,
 * so `decide` declines.
 */

/**
 * The weights, fitted on questions that the sources answer and on questions that they don't. A
 * positive weight raises the doubt.
 */
const DOUBT: Signals = {
  start: 4.6,
  noFigure: 2,
  noSum: 2.5,
  countedApart: 2,
  neverAsked: 3.6,
  noRate: 6,
  task: 9,
  today: 1.7,
  later: 2.5,
  figureOfYear: 5,
  strange: 2.4,
  lacking: 3.3,
  beyondLimit: -13.5,
  beyondMissing: -10.5,
  coveredByMissing: 1.8,
  words: -1.36,
  otherRegion: 9,
};
const SIGNALS = keysOf(DOUBT);

/**
 * The doubt that the best entry answers, in log-odds: 0 is one in two, 2.2 nine in ten. Infinite when
 * only limits were found.
 */
export function doubtOf(
  reading: QuestionReading,
  question: ExpandedQuestion,
  ranked: readonly RankedEntry[],
  vocabulary: Vocabulary,
): number {
  const signals = signalsOf(reading, question, ranked, vocabulary);
  if (!signals) return Number.POSITIVE_INFINITY;
  return SIGNALS.reduce((sum, name) => sum + DOUBT[name] * signals[name], 0);
}
