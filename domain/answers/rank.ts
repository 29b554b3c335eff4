import type { Region } from '../knowledge/article';
import type { Asked, AskedTerm } from './asked';
import type { Aspect } from './aspects';
import { covered, likenessOf, shareIn } from './likeness';
import type { Prepared, PreparedQuestion } from './prepared';
import type { QuestionReading } from './read-question';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** An entry that may answer, and what the index says of it: its share of the best one's score. */
export interface Candidate {
  readonly prepared: Prepared;
  readonly found: number;
}

/** How well an entry answers a question. */
export interface Ranked {
  readonly prepared: Prepared;
  /** About 0 to 1.3; what answers is decided by it. */
  readonly score: number;
}

const MANY = 6;
/** From this likeness on a question is one of the examples in other words or order. */
const SAME = 0.93;

/** The candidates in order of how well they answer, best first. */
export function rank(
  candidates: readonly Candidate[],
  question: Asked,
  reading: QuestionReading,
  vocabulary: Vocabulary,
): Ranked[] {
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
  { titles, questions }: Prepared,
  question: Asked,
  { aspect }: QuestionReading,
  vocabulary: Vocabulary,
): number {
  const likenesses = questions
    .map((one) => ({ one, likeness: likenessOf(question, one, vocabulary) }))
    .sort((a, b) => b.likeness - a.likeness);
  const [first, second, third] = likenesses;
  const six = likenesses.slice(0, MANY).reduce((sum, { likeness }) => sum + likeness, 0) / MANY;
  const title = Math.max(0, ...titles.map((one) => likenessOf(question, one, vocabulary)));
  return (
    WEIGHTS.first * (first?.likeness ?? 0) +
    WEIGHTS.second * (second?.likeness ?? 0) +
    WEIGHTS.third * (third?.likeness ?? 0) +
    WEIGHTS.six * six +
    WEIGHTS.title * title +
    ((first?.likeness ?? 0) >= SAME ? WEIGHTS.same : 0) +
    aspectScore(aspect, first?.one, questions)
  );
}

function aspectScore(
  aspect: Aspect | undefined,
  first: PreparedQuestion | undefined,
  questions: readonly PreparedQuestion[],
): number {
  if (aspect === undefined) return 0;
  const asking = questions.filter((one) => one.aspect === aspect).length;
  const ofFirst = first?.aspect === undefined ? 0 : first.aspect === aspect ? 1 : -1;
  return WEIGHTS.aspect * ofFirst + WEIGHTS.aspectShare * (asking / Math.max(1, questions.length));
}

function coverageScore({ terms, about }: Prepared, question: Asked): number {
  const weightiest = question.terms.reduce<AskedTerm | undefined>(
    (best, term) => (best && best.weight >= term.weight ? best : term),
    undefined,
  );
  const shares = question.terms.map((term) => shareIn(term, terms));
  const shared = shares.filter((share) => share > 0).length;
  return (
    WEIGHTS.coverage * covered(question, shares) +
    WEIGHTS.about *
      covered(
        question,
        question.terms.map((term) => shareIn(term, about)),
      ) +
    WEIGHTS.weightiest * (weightiest ? (shares[question.terms.indexOf(weightiest)] ?? 0) : 0) +
    (question.terms.length > 1 && shared < 2 ? WEIGHTS.oneWordAlone : 0)
  );
}

function kindScore({ entry }: Prepared, reading: QuestionReading): number {
  if (entry.kind === 'limit') {
    const weight = entry.limit.reason === 'notInSources' ? WEIGHTS.missing : WEIGHTS.limit;
    return weight + regionScore(entry.limit.region, reading);
  }
  const { criterion } = reading;
  let score = entry.kind === 'level' ? WEIGHTS.level : 0;
  if (criterion !== undefined) {
    score += WEIGHTS.criterion * (entry.article.criteria.includes(criterion) ? 1 : -1);
  }
  return score + regionScore(entry.article.region, reading);
}

function regionScore(region: Region | undefined, { regions }: QuestionReading): number {
  if (region === undefined) return 0;
  if (regions.length === 0) return WEIGHTS.unaskedRegion;
  return regions.includes(region) ? WEIGHTS.region : WEIGHTS.otherRegion;
}
