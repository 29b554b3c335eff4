import type { Language } from '../language';
import { contentTerms, splitWords } from './terms';

export interface AskedQuestion {
  readonly wording: string;
  readonly language: Language;
}

export interface QuestionGroup {
  /** The latest wording, as it was typed. */
  readonly example: string;
  readonly count: number;
}

/** Two questions belong to one group when they share this part of the stems of both. */
const ALIKE = 0.5;
/** Two stems count as one when they begin with so many same letters, and so much of the shorter. */
const SHARED_LETTERS = 5;
const SHARED_PART = 0.75;

/**
 * Groups questions that ask much the same, the largest group first.
 *
 * @param questions newest first: the first of a group becomes its example
 */
export function groupQuestions(questions: readonly AskedQuestion[]): QuestionGroup[] {
  const groups: { example: string; count: number; terms: ReadonlySet<string> }[] = [];
  for (const { wording, language } of questions) {
    const words = splitWords(wording, language);
    const stems = contentTerms(words, language);
    // A question of function words alone is compared by those words.
    const terms = new Set(stems.length > 0 ? stems : words);
    const group = groups.find((present) => partInCommon(present.terms, terms) >= ALIKE);
    if (group) group.count += 1;
    else groups.push({ example: wording, count: 1, terms });
  }
  return groups.map(({ example, count }) => ({ example, count })).sort((a, b) => b.count - a.count);
}

/** Jaccard index of two sets of stems, 0 to 1. */
function partInCommon(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const shared = [...a].filter((stem) => [...b].some((its) => isSameStem(stem, its))).length;
  const all = a.size + b.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** The stemmer may give two stems for one word that it does not know: `zorbaus`, `zorbauks`. */
function isSameStem(a: string, b: string): boolean {
  if (a === b) return true;
  const shorter = Math.min(a.length, b.length);
  let common = 0;
  while (common < shorter && a[common] === b[common]) common += 1;
  return common >= SHARED_LETTERS && common >= shorter * SHARED_PART;
}
