import type { ExpandedQuestion } from './expanded-question';
import type { RankedEntry } from './rank';
import type { QuestionReading } from './read-question';
import { type Signals, signalsOf } from './signals';
import type { Vocabulary } from './vocabulary';

/**
 * How much each signal tells that the best entry does not answer, fitted as log-odds on questions that
 * sources answer and questions that they don't. Above `BOUNDS.doubt` the question is declined.
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
const SIGNALS = Object.keys(DOUBT) as (keyof Signals)[];

/** How likely the best of the ranked is no answer: log-odds, of which 0 is as likely as not. */
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
