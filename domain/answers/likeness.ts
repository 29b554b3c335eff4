import type { ExpandedQuestion } from './expanded-question';
import type { Examples, HeldTerms } from './prepared';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/** For each of the question's terms, how far it, or what it may mean, is among those that are held. */
export function sharesIn({ terms, meant, places }: ExpandedQuestion, held: HeldTerms): number[] {
  const best = terms.map(() => 0);
  const { numbers } = held;
  for (let at = 0; at < numbers.length; at += 1) {
    const place = places[numbers[at] ?? 0] ?? 0;
    if (place === 0) continue;
    const far = held.shares[at] ?? 0;
    for (const { index, share } of meant[place - 1]?.by ?? []) {
      if (share * far > (best[index] ?? 0)) best[index] = share * far;
    }
  }
  return best;
}

/** Of the question's weight, the share that is held, given the share of each term. */
export function coverageOf(question: ExpandedQuestion, shares: readonly number[]): number {
  return question.weight === 0 ? 0 : heldWeight(question, shares) / question.weight;
}

/** For each of the examples, the share of both questions' weight that they have in common. */
export function exampleLikenesses(
  question: ExpandedQuestion,
  { numbers, ends, weights }: Examples,
  vocabulary: Vocabulary,
): Float64Array {
  const found = new Float64Array(ends.length);
  const { terms, meant, places, weight } = question;
  const best = terms.map(() => 0);
  let at = 0;
  for (let example = 0; example < found.length; example += 1) {
    const end = ends[example] ?? 0;
    let theirs = 0;
    // By the example's few terms: what the question may mean is many times more.
    for (; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      const place = places[number] ?? 0;
      const served = place === 0 ? undefined : meant[place - 1];
      if (!served) continue;
      if (theirs === 0) best.fill(0);
      theirs += served.share * (vocabulary.weights[number] ?? 0);
      for (const { index, share } of served.by) if (share > (best[index] ?? 0)) best[index] = share;
    }
    if (theirs === 0) continue;
    const ours = heldWeight(question, best);
    const recall = ours / weight;
    const precision = theirs / (weights[example] ?? 0);
    found[example] =
      ((1 + WEIGHTS.recall) * recall * precision) / (WEIGHTS.recall * recall + precision);
  }
  return found;
}

function heldWeight({ terms }: ExpandedQuestion, shares: readonly number[]): number {
  let held = 0;
  for (let index = 0; index < terms.length; index += 1) {
    held += (shares[index] ?? 0) * (terms[index]?.weight ?? 0);
  }
  return held;
}
