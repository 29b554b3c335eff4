import { isPlace } from './known-words';
import type { Find } from './name-finds';
import type { TextWord } from './text-words';
import { isAnotherEmployer, isTooLittle } from './weak-match';

/**
 * What a name's parts add to its score (a word of the name proper adds 0.8 or 1). A place helps to
 * choose between branches but names no employer, so it weighs less.
 */
export const WEIGHTS = { placeBeside: 0.5, placeElsewhere: 0.3, missing: 0.2 };
const BESIDE = 2;

export interface Match {
  readonly score: number;
  /** Indexes of the text's words that matched: first those of the name proper, then its places. */
  readonly indexes: readonly number[];
}

export function matchName(
  words: readonly TextWord[],
  parts: readonly string[],
  finds: ReadonlyMap<string, Find>,
): Match {
  const heads: (Find & { part: string })[] = [];
  const places: Find[] = [];
  let missing = 0;
  for (const part of parts) {
    const find = finds.get(part);
    if (isPlace(part)) places.push(...(find ? [find] : []));
    else if (find) heads.push({ part, ...find });
    else missing += 1;
  }
  const head = heads[0];
  if (head === undefined || isTooLittle(words, heads, missing > 0))
    return { score: 0, indexes: [] };
  if (places.length === 0 && isAnotherEmployer(words, head.index, parts))
    return { score: 0, indexes: [] };
  const score =
    heads.reduce((sum, { strength }) => sum + strength, 0) +
    places.reduce((sum, { index }) => sum + placeWeight(index, head.index), 0) -
    missing * WEIGHTS.missing;
  return { score, indexes: [...heads, ...places].map(({ index }) => index) };
}

function placeWeight(place: number, head: number): number {
  return Math.abs(place - head) <= BESIDE ? WEIGHTS.placeBeside : WEIGHTS.placeElsewhere;
}
