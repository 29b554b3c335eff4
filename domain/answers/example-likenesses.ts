import { heldWeight } from './coverage';
import type { ExpandedQuestion } from './expanded-question';
import type { Examples } from './prepared-entry';
import type { Vocabulary } from './vocabulary';

/** Below 1: words of the question that an example lacks cost more than its extra words. */
const RECALL = 0.3;

/*
 * Two ways to compare a question with an entry. `sharesIn` and `coverageOf` ask how much of the
 * question the entry's texts have, whatever else they have. `exampleLikenesses` compares the question
 * with each example question, both ways: a word that only one of the two has lowers the likeness.
 *
 * Both run for thirty entries a question, and the second for a thousand examples, so they go by term
 * numbers and typed arrays instead of maps of strings.
 */

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
    found[example] = ((1 + RECALL) * recall * precision) / (RECALL * recall + precision);
  }
  return found;
}
