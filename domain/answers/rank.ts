import { articleOf } from './entry';
import type { Prepared, PreparedQuestion } from './prepared';
import type { QuestionReading } from './read-question';
import type { Expansion, Vocabulary } from './vocabulary';

/** How well an entry answers a question, and why. */
export interface Ranked {
  readonly prepared: Prepared;
  /** About 0 to 1.3; what answers is decided by it. */
  readonly score: number;
  /** Share of the question's weight that the entry's texts hold, 0 to 1. */
  readonly coverage: number;
  /** Likeness to the most like of the example questions, 0 to 1. */
  readonly likeness: number;
}

/** What a question's terms may mean, and how much each of them tells. */
export interface Asked {
  readonly terms: readonly { readonly near: Expansion; readonly weight: number }[];
  readonly weight: number;
  /** Everything it may mean, with the best weight of each. */
  readonly all: Expansion;
}

const UNKNOWN = 0.55;
const ONE_WORD = 0.2;
const MIX = { likeness: 0.6, coverage: 0.4, title: 0.1 };
const ASPECT = { same: 0.04, other: -0.04 };
const BONUS = {
  criterion: 0.25,
  otherCriterion: -0.35,
  region: 0.2,
  otherRegion: -0.3,
  unasked: -0.05,
  general: -0.03,
};

export function asked(reading: QuestionReading, vocabulary: Vocabulary): Asked {
  const all = new Map<string, number>();
  let total = 0;
  const terms = reading.terms.map((term) => {
    const near = vocabulary.near(term);
    // What no text has says little, or much: it may be a filler, or the one thing asked about.
    const weight = vocabulary.weightOf(term) * (near.size === 0 ? UNKNOWN : 1);
    total += weight;
    for (const [other, share] of near) all.set(other, Math.max(all.get(other) ?? 0, share));
    return { near, weight };
  });
  return { terms, weight: total, all };
}

/** The candidates in order of how well they answer, best first. */
export function rank(
  candidates: readonly Prepared[],
  question: Asked,
  reading: QuestionReading,
  vocabulary: Vocabulary,
): Ranked[] {
  return candidates
    .map((prepared) => {
      const coverage = coverageOf(question, prepared.terms);
      const likeness = Math.max(
        0,
        ...prepared.questions.map(
          (one) => likenessOf(question, one, vocabulary) + aspectBonus(one, reading),
        ),
      );
      const title = Math.max(
        0,
        ...prepared.titles.map((one) => likenessOf(question, one, vocabulary)),
      );
      const best = Math.max(likeness, title * 0.9);
      const score =
        MIX.likeness * best +
        MIX.coverage * coverage +
        MIX.title * title +
        bonusOf(prepared, reading) -
        (isOneWordAlone(question, prepared.terms) ? ONE_WORD : 0);
      return { prepared, score, coverage, likeness: best };
    })
    .sort((a, b) => b.score - a.score);
}

/** Of several words only one is there: any article has one word of any question. */
function isOneWordAlone({ terms }: Asked, held: ReadonlyMap<string, number>): boolean {
  if (terms.length < 2) return false;
  const shared = terms.filter(({ near }) => [...near.keys()].some((other) => held.has(other)));
  return shared.length < 2;
}

function coverageOf({ terms, weight }: Asked, held: ReadonlyMap<string, number>): number {
  if (weight === 0) return 0;
  let covered = 0;
  for (const term of terms) {
    let best = 0;
    for (const [other, share] of term.near) best = Math.max(best, share * (held.get(other) ?? 0));
    covered += best * term.weight;
  }
  return covered / weight;
}

/** Of both questions' weight, the share that they have in common. */
function likenessOf(question: Asked, other: PreparedQuestion, vocabulary: Vocabulary): number {
  if (question.weight === 0 || other.weight === 0) return 0;
  let ours = 0;
  for (const term of question.terms) {
    let best = 0;
    for (const [near, share] of term.near) {
      if (share > best && other.terms.has(near)) best = share;
    }
    ours += best * term.weight;
  }
  let theirs = 0;
  for (const term of other.terms) {
    const share = question.all.get(term);
    if (share !== undefined) theirs += share * vocabulary.weightOf(term);
  }
  const recall = ours / question.weight;
  const precision = theirs / other.weight;
  if (recall + precision === 0) return 0;
  // What was asked and isn't there matters more than what is there and wasn't asked.
  return (1.5 * recall * precision) / (0.5 * recall + precision);
}

/** `Kuka` and `milloin` of the same thing are two questions. */
function aspectBonus(one: PreparedQuestion, { aspect }: QuestionReading): number {
  if (aspect === undefined || one.aspect === undefined) return 0;
  return one.aspect === aspect ? ASPECT.same : ASPECT.other;
}

function bonusOf({ entry }: Prepared, reading: QuestionReading): number {
  const article = articleOf(entry);
  let bonus = 0;
  if (reading.criterion !== undefined && article) {
    bonus += article.criteria.includes(reading.criterion) ? BONUS.criterion : BONUS.otherCriterion;
  }
  if (article) {
    if (reading.regions.length > 0) {
      if (article.region === undefined) bonus += BONUS.general;
      else bonus += reading.regions.includes(article.region) ? BONUS.region : BONUS.otherRegion;
    } else if (article.region !== undefined) bonus += BONUS.unasked;
  }
  return bonus;
}
