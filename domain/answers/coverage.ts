import type { ExpandedQuestion } from './expanded-question';
import type { HeldTerms } from './prepared-entry';

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

export function heldWeight({ terms }: ExpandedQuestion, shares: readonly number[]): number {
  let held = 0;
  for (let index = 0; index < terms.length; index += 1) {
    held += (shares[index] ?? 0) * (terms[index]?.weight ?? 0);
  }
  return held;
}
