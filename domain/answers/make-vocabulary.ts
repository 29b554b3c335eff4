import { memoizeByText } from '../kit/remember';
import { isTypoOf } from '../kit/spelling';
import { splitCompound } from './compounds';
import { isFunctionWord } from './terms';
import type { Vocabulary } from './vocabulary';
import type { WordCounts } from './word-counts';

/** A term in fewer articles than this is too rare to count as the field's own. */
const FEW = 5;
/** `fieldOf` a term that nothing in the vocabulary is near to. */
const UNKNOWN_FIELD = -1;
/** The share from which on a near term may speak for an unknown one. */
const NEAR_ENOUGH = 0.5;
const SHARED_PREFIX = 4;
/** Letters: how much longer one form of a word may be than another, and how long its ending is. */
const MOST_LONGER = 3;
/** A word that only one article has may be there by chance, so its weight stops here. */
const MOST_WEIGHT = 5;
/** How far a term stands for its part, for a compound that contains it, and for a misspelling. */
const WEIGHTS = { part: 1, knownPart: 0.65, whole: 0.55, typo: 0.85, prefix: 0.8 };

/** The vocabulary over the counts; what it finds for a term is remembered. */
export function vocabularyOf(counts: WordCounts): Vocabulary {
  const { terms, asking, declined, entries, limits, alike, wholes, words } = counts;
  const numbers = new Map(terms.map((term, number) => [term, number]));
  const buckets = new Map<string, string[]>();
  for (const term of terms) {
    const key = term.slice(0, 2);
    const bucket = buckets.get(key);
    if (bucket) bucket.push(term);
    else buckets.set(key, [term]);
  }
  const most = Math.log(1 + (entries + 0.5) / 0.5);
  const parts = memoizeByText((term: string) => splitCompound(term, numbers));
  const weightOf = (term: string) => {
    const number = numbers.get(term);
    return number === undefined ? most : weightOfCount(asking[number] ?? 0);
  };
  const weightOfCount = (count: number) =>
    Math.min(MOST_WEIGHT, Math.log(1 + (entries - count + 0.5) / (count + 0.5)));
  const near = memoizeByText((term: string) => {
    const found = new Map<string, number>();
    const add = (meant: string, share: number) => {
      if ((found.get(meant) ?? 0) < share) found.set(meant, share);
    };
    if (numbers.has(term)) add(term, 1);
    for (const [synonym, share] of alike.get(term) ?? []) add(synonym, share);
    const own = parts(term);
    const together = own.reduce((sum, part) => sum + weightOf(part), 0);
    for (const part of own) {
      // The rarer part says more: in `tjänstetelefon` the telephone, not the work.
      const share =
        (weightOf(part) / together) * (numbers.has(term) ? WEIGHTS.knownPart : WEIGHTS.part);
      add(part, share);
      for (const [synonym, weight] of alike.get(part) ?? []) add(synonym, weight * share);
    }
    for (const whole of wholes.get(term) ?? []) add(whole, WEIGHTS.whole);
    if (!/\d/.test(term)) {
      for (const similar of buckets.get(term.slice(0, 2)) ?? []) {
        const share = spellingLikeness(term, similar);
        if (share > 0) add(similar, share);
      }
    }
    return found;
  });
  const fieldOf = memoizeByText((term: string) => {
    let best = UNKNOWN_FIELD;
    for (const [nearTerm, share] of near(term)) {
      const number = numbers.get(nearTerm) ?? -1;
      const inLimits = declined[number] ?? 0;
      const inArticles = (asking[number] ?? 0) - inLimits;
      if (share < NEAR_ENOUGH || inArticles + inLimits === 0) continue;
      // Half an entry more on each side, so that a count of 0 has a logarithm.
      const ratio =
        Math.log((inArticles + 0.5) / (entries - limits + 1)) -
        Math.log((inLimits + 0.5) / (limits + 1));
      best = Math.max(best, inArticles >= FEW ? ratio : ratio - 1);
    }
    return best;
  });
  return {
    fieldOf,
    weightOf,
    has: (term) => numbers.has(term),
    size: terms.length,
    numberOf: (term) => numbers.get(term),
    weights: Float64Array.from(asking, weightOfCount),
    near,
    partsOf: parts,
    knows: (word, language) => words[language].has(word) || isFunctionWord(word, language),
  };
}

/** How far two terms may be forms or misspellings of one word, 0 to 1; 0 when they are not. */
function spellingLikeness(term: string, other: string): number {
  // Most pairs differ too much in length for any of the checks below.
  if (term === other || Math.abs(term.length - other.length) > MOST_LONGER) return 0;
  const shorter = Math.min(term.length, other.length);
  if (shorter >= 5 && isTypoOf(term, other)) return WEIGHTS.typo;
  let shared = 0;
  while (shared < shorter && term[shared] === other[shared]) shared += 1;
  if (shared < SHARED_PREFIX) return 0;
  const longer = Math.max(term.length, other.length);
  const ratio = shared / longer;
  // The two begin alike up to the last letter of the shorter: `osallistuv`, `osallistun`.
  if (shared >= shorter - 1 && longer - shorter <= MOST_LONGER && ratio >= 0.6)
    return WEIGHTS.prefix * ratio;
  if (longer - shared <= MOST_LONGER && shorter - shared <= MOST_LONGER && ratio >= 0.66)
    return WEIGHTS.prefix * ratio;
  return 0;
}
