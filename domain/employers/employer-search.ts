import { readBusinessId } from './business-id';
import type { Employer } from './employer';
import { likenessOfNames } from './name-likeness';
import { nameWords, withoutDots } from './name-words';
import { scoreOf } from './search-score';
import { type Entry, entriesOf, sortRegister } from './sorted-register';

const SURE = 10;
/** From here on, every word typed is in the name as it is. */
const CLEAR = 2;

/**
 * Employers that fit what is being typed, best first: the beginnings of words of the name, another
 * name or the site, a part of a compound, a typo. A Y-tunnus finds its own; nothing typed, all.
 */
export function searchEmployers<T extends Employer>(text: string, register: readonly T[]): T[] {
  const asked = nameWords(text).map(withoutDots);
  if (asked.length === 0) return text.trim() === '' ? sortRegister(register) : [];
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

/** Of the whole text to the most similar of its names. */
function likeness(text: string, { employer: { name, aliases, site } }: Entry): number {
  const likenesses = [name, ...aliases].map(
    (called) => likenessOfNames({ name: text }, { name: called, site }).score * 0.5,
  );
  return Math.max(...likenesses);
}
