import type { Region } from './article';
import { coverageOf, sharesIn } from './coverage';
import type { ExpandedQuestion } from './expanded-question';
import { likenessScore } from './likeness-score';
import type { PreparedEntry } from './prepared-entry';
import type { QuestionReading } from './question-reading';
import type { Candidate, RankedEntry } from './ranked-entry';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/*
 * The second step of answering. The index finds some thirty entries quickly and roughly; this file
 * gives each a score, so that `decide` can choose. A score is a weighted sum of small facts (how like
 * the example questions are, how much of the question the entry covers, whether region and criterion
 * fit). The weights are in `weights.ts`.
 */

/** Scores the candidates; the best comes first. */
export function rank(
  candidates: readonly Candidate[],
  question: ExpandedQuestion,
  reading: QuestionReading,
  vocabulary: Vocabulary,
): RankedEntry[] {
  return candidates
    .map(({ prepared, found }) => ({
      prepared,
      score:
        WEIGHTS.found * found +
        likenessScore(prepared, question, reading, vocabulary) +
        coverageScore(prepared, question) +
        kindScore(prepared, reading),
    }))
    .sort((a, b) => b.score - a.score);
}

function coverageScore({ terms, about }: PreparedEntry, question: ExpandedQuestion): number {
  const shares = sharesIn(question, terms);
  let shared = 0;
  for (const share of shares) if (share > 0) shared += 1;
  return (
    WEIGHTS.coverage * coverageOf(question, shares) +
    WEIGHTS.about * coverageOf(question, sharesIn(question, about)) +
    WEIGHTS.weightiest * (shares[question.weightiest] ?? 0) +
    (question.terms.length > 1 && shared < 2 ? WEIGHTS.oneWordAlone : 0)
  );
}

function kindScore({ entry }: PreparedEntry, reading: QuestionReading): number {
  if (entry.kind === 'limit') {
    const weight = entry.limit.reason === 'notInSources' ? WEIGHTS.missing : WEIGHTS.limit;
    return weight + regionScore(entry.limit.region, reading);
  }
  const { criterion } = reading;
  let score = entry.kind === 'level' ? WEIGHTS.level : 0;
  if (criterion !== undefined) {
    score += WEIGHTS.criterion * (entry.article.criteria.includes(criterion) ? 1 : -1);
  }
  const isPlaced = entry.article.region !== undefined || reading.regions.length !== 1;
  return score + (isPlaced ? regionScore(entry.article.region, reading) : WEIGHTS.noRegion);
}

function regionScore(region: Region | undefined, { regions }: QuestionReading): number {
  if (region === undefined) return 0;
  if (regions.length === 0) return WEIGHTS.unaskedRegion;
  return regions.includes(region) ? WEIGHTS.region : WEIGHTS.otherRegion;
}
