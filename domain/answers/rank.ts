import type { ExpandedQuestion } from './expanded-question';
import WEIGHTS from './learned/ranking.json';
import type { QuestionReading } from './question-reading';
import { RANK_FEATURES, type RankFeatures } from './rank-features';
import type { Candidate, RankedEntry } from './ranked-entry';
import { rankFeaturesOf } from './read-rank-features';
import type { Vocabulary } from './vocabulary';

/*
 * The second step of answering. The index and the learned sense find some forty entries quickly and
 * roughly; this file gives each a score, so that `decide` can choose: the sum of its features, each
 * by its weight. The weights are learned (`npm run train-answers`) as those that put the entries first which
 * answer the questions of the training.
 */

export type RankWeights = Readonly<Record<keyof RankFeatures, number>>;

/** The criterion that a question names comes before articles on a part of it, when they are close. */
const NAMED = 0.8;

/** Scores the candidates; the best comes first. */
export function rank(
  candidates: readonly Candidate[],
  question: ExpandedQuestion,
  reading: QuestionReading,
  vocabulary: Vocabulary,
  weights: RankWeights = WEIGHTS,
): RankedEntry[] {
  return candidates
    .map((candidate) => {
      const features = rankFeaturesOf(candidate, question, reading, vocabulary);
      const learned = RANK_FEATURES.reduce((sum, name) => sum + weights[name] * features[name], 0);
      const score = learned + (isItself(candidate, reading) ? NAMED : 0);
      return { prepared: candidate.prepared, features, score };
    })
    .sort((a, b) => b.score - a.score);
}

function isItself({ prepared: { entry } }: Candidate, { criterion }: QuestionReading): boolean {
  return entry.kind === 'criterion' && entry.article.criterion === criterion;
}
