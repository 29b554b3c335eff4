import type { Region } from '../knowledge/article';
import type { Aspect } from './aspects';
import type { Prepared, PreparedQuestion } from './prepared';
import type { QuestionReading } from './read-question';
import type { Expansion, Vocabulary } from './vocabulary';

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

/** One term of a question: what it may mean, and how much it tells. */
interface AskedTerm {
  readonly near: Expansion;
  readonly weight: number;
}

/** What a question's terms may mean, and how much each of them tells. */
export interface Asked {
  readonly terms: readonly AskedTerm[];
  readonly weight: number;
  /** Everything it may mean, with the best weight of each. */
  readonly all: Expansion;
  /** For each of those, which of the terms may mean it, and how far. */
  readonly served: ReadonlyMap<
    string,
    readonly { readonly index: number; readonly share: number }[]
  >;
}

/**
 * What the parts of a score weigh. They were fitted on questions written for it (a model of choice
 * among the candidates), and the last digits rounded; `npm run qa` tells what a change does.
 */
export const WEIGHTS = {
  /** The most like of the example questions, the second, the third, and the mean of six. */
  first: 0.13,
  second: 0.055,
  third: 0.13,
  six: 0.09,
  /** The share of the question that the entry's texts hold, and that the entry is about. */
  coverage: 0.245,
  about: 0.15,
  title: 0.11,
  same: 0.2,
  /** Whether the one word that tells most is there. */
  weightiest: 0.05,
  /** `Kuka` and `milloin` of the same thing are two questions. */
  aspect: 0.033,
  aspectShare: 0.15,
  found: 0.06,
  criterion: 0.085,
  region: 0.13,
  otherRegion: -0.2,
  unaskedRegion: -0.07,
  level: 0.04,
  limit: 0.08,
  /** What a source lacks sounds like what it has: the article is believed first. */
  missing: 0,
  /** What no text has says little, or much: it may be a filler, or the one thing asked about. */
  unknown: 1,
  /** How far a turn of speech stands for each of its meanings. */
  meaning: 0.8,
  /** Of several words only one is there: any article has one word of any question. */
  oneWordAlone: -0.05,
  /** How much more what was asked and isn't there matters than what is there and wasn't asked. */
  recall: 0.3,
};
const MANY = 6;
/** From this likeness on a question is one of the examples in other words or order. */
const SAME = 0.93;

export function asked(reading: QuestionReading, vocabulary: Vocabulary): Asked {
  const terms: AskedTerm[] = reading.terms.map((term) => {
    const near = vocabulary.near(term);
    return { near, weight: vocabulary.weightOf(term) * (near.size === 0 ? WEIGHTS.unknown : 1) };
  });
  for (const meanings of reading.meanings) {
    const near = new Map(meanings.map((term) => [term, WEIGHTS.meaning]));
    terms.push({ near, weight: Math.max(0, ...meanings.map(vocabulary.weightOf)) });
  }
  const all = new Map<string, number>();
  const served = new Map<string, { index: number; share: number }[]>();
  terms.forEach(({ near }, index) => {
    for (const [other, share] of near) {
      all.set(other, Math.max(all.get(other) ?? 0, share));
      const others = served.get(other);
      if (others) others.push({ index, share });
      else served.set(other, [{ index, share }]);
    }
  });
  const weight = terms.reduce((sum, one) => sum + one.weight, 0);
  return { terms, weight, all, served };
}

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

/** How far the term, or what it may mean, is among those that are held. */
function shareIn({ near }: AskedTerm, held: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [other, share] of near) {
    // Nothing is held by more than 1: what can't be better is not looked for.
    if (share > best) best = Math.max(best, share * (held.get(other) ?? 0));
  }
  return best;
}

/** Of the question's weight, the share that is held, given the share of each term. */
function covered({ terms, weight }: Asked, shares: readonly number[]): number {
  if (weight === 0) return 0;
  return terms.reduce((sum, term, index) => sum + (shares[index] ?? 0) * term.weight, 0) / weight;
}

/** Of both questions' weight, the share that they have in common. */
function likenessOf(question: Asked, other: PreparedQuestion, vocabulary: Vocabulary): number {
  if (question.weight === 0 || other.weight === 0) return 0;
  let best: Float64Array | undefined;
  let theirs = 0;
  // By the example's few terms: what the question may mean is many times more.
  for (const term of other.terms) {
    const served = question.served.get(term);
    if (!served) continue;
    theirs += (question.all.get(term) ?? 0) * vocabulary.weightOf(term);
    best ??= new Float64Array(question.terms.length);
    for (const { index, share } of served) if (share > (best[index] ?? 0)) best[index] = share;
  }
  if (!best) return 0;
  let ours = 0;
  question.terms.forEach(({ weight }, index) => {
    ours += (best?.[index] ?? 0) * weight;
  });
  const recall = ours / question.weight;
  const precision = theirs / other.weight;
  if (recall + precision === 0) return 0;
  return ((1 + WEIGHTS.recall) * recall * precision) / (WEIGHTS.recall * recall + precision);
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
