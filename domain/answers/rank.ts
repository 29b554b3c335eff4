import type { Region } from './article';
import type { Aspect } from './aspects';
import type { ExpandedQuestion } from './expanded-question';
import { coverageOf, exampleLikenesses, sharesIn } from './likeness';
import type { Examples, PreparedEntry } from './prepared';
import type { QuestionReading } from './read-question';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/*
 * The second step of answering. The index finds some thirty entries quickly and roughly; this file
 * gives each a score, so that `decide` can choose. A score is a weighted sum of small facts (how like
 * the example questions are, how much of the question the entry covers, whether region and criterion
 * fit). The weights are in `weights.ts`.
 */

/** An entry that may answer. */
export interface Candidate {
  readonly prepared: PreparedEntry;
  /** The index's score as a share of its best, 0 to 1; 0 for an entry that the index did not find. */
  readonly found: number;
}

export interface RankedEntry {
  readonly prepared: PreparedEntry;
  /** About 0 to 1.3. */
  readonly score: number;
}

const MANY = 6;
/** From this likeness on, the question counts as one of the examples in other words. */
const SAME = 0.93;

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

function likenessScore(
  { titles, questions }: PreparedEntry,
  question: ExpandedQuestion,
  { aspect }: QuestionReading,
  vocabulary: Vocabulary,
): number {
  const likenesses = exampleLikenesses(question, questions, vocabulary);
  const most: number[] = [];
  for (const likeness of likenesses) keepMost(most, likeness);
  const [first = 0, second = 0, third = 0] = most;
  const six = most.reduce((sum, likeness) => sum + likeness, 0) / MANY;
  const title = Math.max(0, ...exampleLikenesses(question, titles, vocabulary));
  return (
    WEIGHTS.first * first +
    WEIGHTS.second * second +
    WEIGHTS.third * third +
    WEIGHTS.six * six +
    WEIGHTS.title * title +
    (first >= SAME ? WEIGHTS.same : 0) +
    aspectScore(aspect, questions.aspects, likenesses.indexOf(first))
  );
}

/** Inserts a value into the list of the `MANY` greatest, greatest first. */
function keepMost(most: number[], value: number): void {
  let place = most.length;
  while (place > 0 && (most[place - 1] ?? 0) < value) place -= 1;
  if (place === MANY) return;
  most.splice(place, 0, value);
  if (most.length > MANY) most.pop();
}

function aspectScore(
  aspect: Aspect | undefined,
  aspects: Examples['aspects'],
  first: number,
): number {
  if (aspect === undefined) return 0;
  const asking = aspects.filter((asked) => asked === aspect).length;
  const ofFirst = aspects[first] === undefined ? 0 : aspects[first] === aspect ? 1 : -1;
  return WEIGHTS.aspect * ofFirst + WEIGHTS.aspectShare * (asking / Math.max(1, aspects.length));
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
