import { distance } from 'fastest-levenshtein';
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

/**
 * Employers that fit what is being typed, best first: the beginnings of words of the name, another
 * name or the site, a part of a compound, a typo. A Y-tunnus finds its own; nothing typed, all.
 */
export function searchEmployers<T extends Employer>(text: string, register: readonly T[]): T[] {
  const sorted = [...register].sort(inFinnishOrder);
  const asked = nameWords(text).map(withoutDots);
  if (asked.length === 0) return text.trim() === '' ? sorted : [];
  const businessId = readBusinessId(text);
  const fitting = sorted
    .map((employer) => {
      const isSameId = businessId !== undefined && employer.businessId === businessId;
      return { employer, score: isSameId ? SURE : scoreOf(text, asked, employer) };
    })
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score);
  const clear = fitting.filter(({ score }) => score >= CLEAR);
  // Typos are looked for when nothing fits as it was typed.
  return (clear.length > 0 ? clear : fitting).map(({ employer }) => employer);
}

function scoreOf(text: string, asked: readonly string[], employer: Employer): number {
  const names = [employer.name, ...employer.aliases];
  const scores = names.map((name, index) => {
    const words = nameWords(`${name} ${employer.site ?? ''}`).map(withoutDots);
    // The first word typed is most often the first of the name.
    const isBeginning = words[0]?.startsWith(asked[0] ?? '') ?? false;
    const score = worst(asked.map((word) => bestFit(word, words)));
    return score > 0 ? score + (isBeginning ? 0.5 : 0) + (index === 0 ? 0.1 : 0) : 0;
  });
  const best = Math.max(...scores);
  if (best > 0) return best;
  return Math.max(
    ...names.map((name) => compareNames({ name: text }, { name, site: employer.site }).score * 0.5),
  );
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
