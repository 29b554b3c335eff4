import type { KnownEmployer } from './draft';
import { isLocative, isSpokenLocative, plainWord } from './inflections';
import { isBareTrade, isCommon, isLegalForm, isPlace, isTrade, townsOf } from './known-words';
import { type IndexedEmployer, indexOf, type RegisterIndex } from './register-index';
import type { TextWord } from './text-words';
import { LIKENESS, wordLikeness } from './word-likeness';
import { keysOfForm, keysOfName } from './word-table';
import { SYNONYMS } from './words/names';

// A place tells the shop only beside the name, so it weighs less; what the text leaves out, less still.
const WEIGHTS = { placeBeside: 0.5, placeElsewhere: 0.3, missing: 0.2 };
const BESIDE = 2;
const ENOUGH = 0.6;

/** Where in the text a name's word stands, and how surely. */
interface Find {
  readonly strength: number;
  readonly at: number;
}

interface Match {
  readonly score: number;
  /** Indexes of the words that matched, the name's own first. */
  readonly at: readonly number[];
}

/** Register employers the words name, best first: more than one when equally good. */
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

/** The register's words that the text has, each where it is surest. */
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

function strengthOf(word: string, synonym: string | undefined, part: string): number {
  const strength = wordLikeness(word, part);
  if (strength === LIKENESS.same) return strength;
  if (isSameTown(word, part)) return LIKENESS.same;
  if (synonym === undefined) return strength;
  return Math.max(strength, wordLikeness(synonym, part), wordLikeness(part, synonym));
}

/** Two inflected forms of one town: `Noormarkun` and `Noormarkussa`. */
function isSameTown(word: string, part: string): boolean {
  const towns = townsOf(part);
  return towns.length > 0 && townsOf(word).some((town) => towns.includes(town));
}

/** In the register's order. */
function holdersOf(finds: ReadonlyMap<string, Find>, index: RegisterIndex): IndexedEmployer[] {
  const named = [...finds.keys()].filter((part) => !isPlace(part));
  const at = new Set(named.flatMap((part) => index.holders.get(part) ?? []));
  return [...at].sort((a, b) => a - b).flatMap((each) => index.employers[each] ?? []);
}

/** Of employers matched by the same word, only the best remain (`Prisma Pori` over `Prisma Rauma`). */
function bestPerWord<T extends Match>(matches: readonly T[]): T[] {
  const best = new Map<number | undefined, number>();
  for (const { at, score } of matches) best.set(at[0], Math.max(score, best.get(at[0]) ?? 0));
  return matches.filter(({ at, score }) => score === best.get(at[0]));
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

/** A common word in small letters, or a misspelt short one, is no name when the rest is missing. */
function isTooLittle(
  words: readonly TextWord[],
  heads: readonly { part: string; strength: number; at: number }[],
  isPartial: boolean,
): boolean {
  return heads.every(({ part, strength, at }) => {
    const word = words[at];
    if (word === undefined) return true;
    const isName = word.isCapital && !word.isFirst;
    if (isName || !isPartial) return !isName && strength < 1 && part.length < 6;
    if (strength < 1 && part.length < 7) return true;
    const isInPlace =
      isLocative(word.text) ||
      (isSpokenLocative(word.text) && plainWord(word.text) !== plainWord(part));
    return isCommon(part) && !isInPlace;
  });
}

/** `Tampereen Prisma`, `Apteekki Lokki`: a name beside the word makes it another employer. */
function isAnotherEmployer(
  words: readonly TextWord[],
  at: number,
  parts: readonly string[],
): boolean {
  const [before, word, after] = [words[at - 1], words[at], words[at + 1]];
  if (word === undefined) return false;
  const isForeign = (other: TextWord | undefined): other is TextWord =>
    other?.isCapital === true &&
    !parts.some((part) => wordLikeness(other.text, part) > 0 || isSameTown(other.text, part));
  const isBeside = isForeign(before) && word.start - before.end === 1;
  if (isBeside) {
    if (isPlace(before.text) && /n$/.test(before.text)) return true;
    if (isTrade(word.text) && !before.isFirst && /n$/.test(before.text)) return true;
    // `Blue Whale Cafe` is not the register's Kahvila.
    const isForeignTrade = word.isCapital && SYNONYMS[plainWord(word.text)] !== undefined;
    if (isForeignTrade && !before.isFirst) return true;
  }
  return (
    parts.length > 1 &&
    isBareTrade(word.text) &&
    isForeign(after) &&
    after.start - word.end === 1 &&
    !isLegalForm(after.text)
  );
}
