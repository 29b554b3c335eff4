import { distance } from 'fastest-levenshtein';
import { memoizeByObject } from '../kit/remember';
import { readBusinessId } from './business-id';
import type { Employer } from './employer';
import { compareNames, nameWords, withoutDots } from './employer-name';

const SURE = 10;
/** From here on, every word typed is in the name as it is. */
const CLEAR = 2;

const collator = new Intl.Collator('fi', { numeric: true });

/** By name, then by site, in the Finnish order of letters. */
function inFinnishOrder(
  a: Pick<Employer, 'name' | 'site'>,
  b: Pick<Employer, 'name' | 'site'>,
): number {
  return collator.compare(a.name, b.name) || collator.compare(a.site ?? '', b.site ?? '');
}

interface Entry {
  /** Its place in the register. */
  readonly at: number;
  readonly employer: Employer;
  /** The words of each of its names with its site, its own name first. */
  readonly names: readonly (readonly string[])[];
}

/** Made once for an array: sorting a thousand names takes longer than looking through them. */
const entriesOf = memoizeByObject((register: readonly Employer[]): readonly Entry[] =>
  register
    .map((employer, at) => ({
      at,
      employer,
      names: [employer.name, ...employer.aliases].map((name) =>
        nameWords(`${name} ${employer.site ?? ''}`).map(withoutDots),
      ),
    }))
    .sort((a, b) => inFinnishOrder(a.employer, b.employer)),
);

/** The register by name, then by site. Made once for an array. */
export function sortedRegister<T extends Employer>(register: readonly T[]): T[] {
  return entriesOf(register).flatMap(({ at }) => register[at] ?? []);
}

/**
 * Employers that fit what is being typed, best first: the beginnings of words of the name, another
 * name or the site, a part of a compound, a typo. A Y-tunnus finds its own; nothing typed, all.
 */
export function searchEmployers<T extends Employer>(text: string, register: readonly T[]): T[] {
  const asked = nameWords(text).map(withoutDots);
  if (asked.length === 0) return text.trim() === '' ? sortedRegister(register) : [];
  const businessId = readBusinessId(text);
  const scored = entriesOf(register).map((entry) => {
    const isSameId = businessId !== undefined && entry.employer.businessId === businessId;
    return { entry, score: isSameId ? SURE : scoreOf(asked, entry) };
  });
  const clear = scored.filter(({ score }) => score >= CLEAR);
  // Typos are looked for when nothing fits as it was typed.
  const fitting =
    clear.length > 0
      ? clear
      : scored
          .map(({ entry, score }) => ({ entry, score: score || likeness(text, entry) }))
          .filter(({ score }) => score > 0);
  return fitting
    .sort((a, b) => b.score - a.score)
    .flatMap(({ entry: { at } }) => register[at] ?? []);
}

function scoreOf(asked: readonly string[], { names }: Entry): number {
  const scores = names.map((words, index) => {
    // The first word typed is most often the first of the name.
    const isBeginning = words[0]?.startsWith(asked[0] ?? '') ?? false;
    const score = worst(asked.map((word) => bestFit(word, words)));
    return score > 0 ? score + (isBeginning ? 0.5 : 0) + (index === 0 ? 0.1 : 0) : 0;
  });
  return Math.max(...scores);
}

/** Of the whole text to the most similar of its names. */
function likeness(text: string, { employer: { name, aliases, site } }: Entry): number {
  const likenesses = [name, ...aliases].map(
    (called) => compareNames({ name: text }, { name: called, site }).score * 0.5,
  );
  return Math.max(...likenesses);
}

function bestFit(asked: string, words: readonly string[]): number {
  return Math.max(0, ...words.map((word) => fitOf(asked, word)));
}

function fitOf(asked: string, word: string): number {
  if (word === asked) return 4;
  if (word.startsWith(asked)) return 3;
  if (asked.length >= 3 && word.includes(asked)) return 2;
  // Numbers tell sites apart; short words are too like each other.
  if (asked.length < 4 || /\d/.test(asked) || asked[0] !== word[0]) return 0;
  const slack = asked.length >= 8 ? 2 : 1;
  const begun = [-1, 0, 1].map((more) => distance(asked, word.slice(0, asked.length + more)));
  return Math.min(...begun) <= slack ? 1 : 0;
}

function worst(scores: readonly number[]): number {
  return Math.min(...scores);
}
