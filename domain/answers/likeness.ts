import type { ExpandedQuestion } from './expanded-question';
import type { Examples, HeldTerms } from './prepared';
import type { Vocabulary } from './vocabulary';
import { WEIGHTS } from './weights';

/*
 * Two ways to compare a question with an entry. `sharesIn` and `coverageOf` ask how much of the
 * question the entry's texts have, whatever else they have. `exampleLikenesses` compares the question
 * with each example question, both ways: a word that only one of the two has lowers the likeness.
 *
 * Both run for thirty entries a question, and the second for a thousand examples, so they go by term
 * numbers and typed arrays instead of maps of strings.
 */

/**
 * How far the entry has each of the question's terms, 0 to 1, in the order of `question.terms`. A term
 * counts through the best of its meanings: `pomo` is 0.7 in an entry that has `tiiminvetäjä`.
 *
 * @param held an entry's terms
 */
export function sharesIn({ terms, meant, places }: ExpandedQuestion, held: HeldTerms): number[] {
  const best = terms.map(() => 0);
  const { numbers } = held;
  for (let at = 0; at < numbers.length; at += 1) {
    const place = places[numbers[at] ?? 0] ?? 0;
    if (place === 0) continue;
    const heldShare = held.shares[at] ?? 0;
    for (const { index, share } of meant[place - 1]?.by ?? []) {
      if (share * heldShare > (best[index] ?? 0)) best[index] = share * heldShare;
    }
  }
  return best;
}

/** The share of the question's weight that is covered, 0 to 1; `shares` as `sharesIn` gives them. */
export function coverageOf(question: ExpandedQuestion, shares: readonly number[]): number {
  return question.weight === 0 ? 0 : heldWeight(question, shares) / question.weight;
}

/**
 * How like the question each example is, 0 to 1, in the order of the examples: the F measure of
 * recall (how much of the question the example has) and precision (how much of the example the
 * question has), with more weight on recall.
 */
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
    // The loop goes by the example's few terms, since the question may mean a hundred terms.
    for (; at < end; at += 1) {
      const number = numbers[at] ?? 0;
      const place = places[number] ?? 0;
      const common = place === 0 ? undefined : meant[place - 1];
      if (!common) continue;
      if (theirs === 0) best.fill(0);
      theirs += common.share * (vocabulary.weights[number] ?? 0);
      for (const { index, share } of common.by) if (share > (best[index] ?? 0)) best[index] = share;
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
