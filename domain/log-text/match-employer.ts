import type { KnownEmployer } from './draft';
import { isPlace } from './known-words';
import { type Match, matchName, WEIGHTS } from './match-name';
import { type Find, findNameWords } from './name-finds';
import { type IndexedEmployer, indexOf, type RegisterIndex } from './register-index';
import type { TextWord } from './text-words';

/*
 * Which employers of the register does a text name? Coaches write names inflected, misspelt, shortened
 * and in spoken forms: `kävin Prismas Porissa`, for `Prisma Pori`. The register may have a thousand
 * employers, so the search goes from the text to the register:
 *
 *   1. Look each word of the text up among all words of all names (`findNameWords`).
 *   2. Score the employers that have one of the found words. `Prisma` found gives 1; `Pori` close to
 *      it 0.5 more; a word of the name that the text lacks takes 0.2 away.
 *   3. Drop finds that are too weak: a common word in small letters (`kauppa`), or a name that another
 *      word makes somebody else's (`Tampereen Prisma`).
 *
 * A wrong employer costs more than an empty field, so equal scores give several for the coach to
 * choose from, and everything doubtful gives none.
 */

/** The score from which on an employer counts as named. */
const ENOUGH = 0.6;

/**
 * The ids of the register's employers that the words name, best first: none, one, or several that
 * match about equally well.
 */
export function matchEmployers(
  words: readonly TextWord[],
  employers: readonly KnownEmployer[],
): string[] {
  const index = indexOf(employers);
  const finds = findNameWords(words, index);
  const matches = holdersOf(finds, index)
    .map((employer) => ({ id: employer.id, ...bestMatch(words, employer, finds) }))
    .filter(({ score }) => score >= ENOUGH);
  const best = bestPerWord(matches);
  const top = Math.max(...best.map(({ score }) => score));
  return best
    .filter(({ score }) => score > top - WEIGHTS.missing)
    .sort((a, b) => b.score - a.score || (a.indexes[0] ?? 0) - (b.indexes[0] ?? 0))
    .map(({ id }) => id);
}

/** The employers that have one of the found words; a place alone is not enough. In register order. */
function holdersOf(finds: ReadonlyMap<string, Find>, index: RegisterIndex): IndexedEmployer[] {
  const named = [...finds.keys()].filter((part) => !isPlace(part));
  const places = new Set(named.flatMap((part) => index.holders.get(part) ?? []));
  return [...places].sort((a, b) => a - b).flatMap((place) => index.employers[place] ?? []);
}

/** Keeps the best of the employers that the same word matched (`Prisma Pori` over `Prisma Rauma`). */
function bestPerWord<T extends Match>(matches: readonly T[]): T[] {
  const best = new Map<number | undefined, number>();
  for (const { indexes, score } of matches)
    best.set(indexes[0], Math.max(score, best.get(indexes[0]) ?? 0));
  return matches.filter(({ indexes, score }) => score === best.get(indexes[0]));
}

function bestMatch(
  words: readonly TextWord[],
  { names }: IndexedEmployer,
  finds: ReadonlyMap<string, Find>,
): Match {
  return names
    .map((name) => matchName(words, name, finds))
    .reduce((best, match) => (match.score > best.score ? match : best));
}
