import type { KnownEmployer } from './draft';
import { plainWord } from './inflections';
import { isPlace } from './known-words';
import { type IndexedEmployer, indexOf, type RegisterIndex } from './register-index';
import type { TextWord } from './text-words';
import { isAnotherEmployer, isSameTown, isTooLittle } from './weak-match';
import { LIKENESS, wordLikeness } from './word-likeness';
import { keysOfForm, keysOfName } from './word-table';
import { SYNONYMS } from './words/names';

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

/**
 * What a name's parts add to its score (a word of the name proper adds 0.8 or 1). A place helps to
 * choose between branches but names no employer, so it weighs less.
 */
const WEIGHTS = { placeBeside: 0.5, placeElsewhere: 0.3, missing: 0.2 };
/** Words between a name and its place. */
const BESIDE = 2;
/** The score from which on an employer counts as named. */
const ENOUGH = 0.6;

/** A word of a name that the text has: the index of the text's word, and its likeness (0.8 or 1). */
interface Find {
  readonly strength: number;
  readonly at: number;
}

interface Match {
  readonly score: number;
  /** Indexes of the text's words that matched: first those of the name proper, then its places. */
  readonly at: readonly number[];
}

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
    .sort((a, b) => b.score - a.score || (a.at[0] ?? 0) - (b.at[0] ?? 0))
    .map(({ id }) => id);
}

/** The words of the register's names that the text has, each with its likeliest place. */
function findNameWords(
  words: readonly TextWord[],
  { words: table }: RegisterIndex,
): ReadonlyMap<string, Find> {
  const finds = new Map<string, Find>();
  const seen = new Set<string>();
  words.forEach(({ text }, at) => {
    if (seen.has(text)) return;
    seen.add(text);
    const synonym = SYNONYMS[plainWord(text)];
    const keys = [...keysOfForm(text), ...(synonym === undefined ? [] : keysOfName(synonym))];
    for (const part of new Set(keys.flatMap((key) => table.get(key) ?? []))) {
      const strength = strengthOf(text, synonym, part);
      if (strength > (finds.get(part)?.strength ?? LIKENESS.none))
        finds.set(part, { strength, at });
    }
  });
  return finds;
}

/** How like a word of the text is to a word of a name, also by way of a synonym or a town's name. */
function strengthOf(word: string, synonym: string | undefined, part: string): number {
  const strength = wordLikeness(word, part);
  if (strength === LIKENESS.same) return strength;
  if (isSameTown(word, part)) return LIKENESS.same;
  if (synonym === undefined) return strength;
  return Math.max(strength, wordLikeness(synonym, part), wordLikeness(part, synonym));
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
  for (const { at, score } of matches) best.set(at[0], Math.max(score, best.get(at[0]) ?? 0));
  return matches.filter(({ at, score }) => score === best.get(at[0]));
}

/** The best match among an employer's name and aliases. */
function bestMatch(
  words: readonly TextWord[],
  { names }: IndexedEmployer,
  finds: ReadonlyMap<string, Find>,
): Match {
  return names
    .map((name) => matchName(words, name, finds))
    .reduce((best, match) => (match.score > best.score ? match : best));
}

function matchName(
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
  if (head === undefined || isTooLittle(words, heads, missing > 0)) return { score: 0, at: [] };
  if (places.length === 0 && isAnotherEmployer(words, head.at, parts)) return { score: 0, at: [] };
  const score =
    heads.reduce((sum, { strength }) => sum + strength, 0) +
    places.reduce((sum, { at }) => sum + placeWeight(at, head.at), 0) -
    missing * WEIGHTS.missing;
  return { score, at: [...heads, ...places].map(({ at }) => at) };
}

function placeWeight(place: number, head: number): number {
  return Math.abs(place - head) <= BESIDE ? WEIGHTS.placeBeside : WEIGHTS.placeElsewhere;
}
