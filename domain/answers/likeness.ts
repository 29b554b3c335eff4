import type { Asked, AskedTerm } from './asked';
import type { PreparedQuestion } from './prepared';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** How far the term, or what it may mean, is among those that are held. */
export function shareIn({ near }: AskedTerm, held: ReadonlyMap<string, number>): number {
  let best = 0;
  for (const [other, share] of near) {
    // Nothing is held by more than 1: what can't be better is not looked for.
    if (share > best) best = Math.max(best, share * (held.get(other) ?? 0));
  }
  return best;
}

/** Of the question's weight, the share that is held, given the share of each term. */
export function covered({ terms, weight }: Asked, shares: readonly number[]): number {
  if (weight === 0) return 0;
  return terms.reduce((sum, term, index) => sum + (shares[index] ?? 0) * term.weight, 0) / weight;
}

/** Of both questions' weight, the share that they have in common. */
export function likenessOf(
  question: Asked,
  other: PreparedQuestion,
  vocabulary: Vocabulary,
): number {
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
