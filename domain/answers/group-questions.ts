import type { Language } from '../language';
import { contentTerms, splitWords } from './terms';

export interface AskedQuestion {
  readonly id: string;
  readonly wording: string;
  readonly language: Language;
  readonly askedAt: Date;
}

export interface QuestionGroup {
  /** Newest first. */
  readonly questions: readonly [AskedQuestion, ...AskedQuestion[]];
}

/** Two questions belong to one group when they share this part of the stems of both. */
const ALIKE = 0.5;
/** Two stems count as one when they begin with so many same letters, and so much of the shorter. */
const SHARED_LETTERS = 5;
const SHARED_PART = 0.75;

/**
 * Groups questions that ask much the same, the largest group first.
 *
 * @param questions newest first: the first of a group stands for it
 */
export function groupQuestions(questions: readonly AskedQuestion[]): QuestionGroup[] {
  const groups: {
    questions: [AskedQuestion, ...AskedQuestion[]];
    terms: ReadonlySet<string>;
  }[] = [];
  for (const question of questions) {
    const { wording, language } = question;
    const words = splitWords(wording, language);
    const stems = contentTerms(words, language);
    // A question of function words alone is compared by those words.
    const terms = new Set(stems.length > 0 ? stems : words);
    const group = groups.find((present) => partInCommon(present.terms, terms) >= ALIKE);
    if (group) group.questions.push(question);
    else groups.push({ questions: [question], terms });
  }
  return groups
    .map(({ questions: alike }) => ({ questions: alike }))
    .sort((a, b) => b.questions.length - a.questions.length);
}

/** The group's wordings, each once, newest first. */
export function wordingsOf({ questions }: QuestionGroup): string[] {
  return [...new Map(questions.map(({ wording }) => [wording.toLowerCase(), wording])).values()];
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
