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

/** Share of the stems of both that two questions of one group have in common. */
const ALIKE = 0.5;
const SHARED_LETTERS = 5;
const SHARED_PART = 0.75;

/** Questions that ask alike, most often asked first; give them newest first. */
export function groupQuestions(questions: readonly AskedQuestion[]): QuestionGroup[] {
  const groups: { example: string; count: number; terms: ReadonlySet<string> }[] = [];
  for (const { wording, language } of questions) {
    const words = splitWords(wording, language);
    const stems = contentTerms(words, language);
    // A question of nothing but small words is like none but itself.
    const terms = new Set(stems.length > 0 ? stems : words);
    const group = groups.find((one) => sharedPart(one.terms, terms) >= ALIKE);
    if (group) group.count += 1;
    else groups.push({ example: wording, count: 1, terms });
  }
  return groups
    .map(({ example, count }) => ({ example, count }))
    .sort((one, other) => other.count - one.count);
}

function sharedPart(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const shared = [...one].filter((term) => [...other].some((its) => isSameStem(term, its))).length;
  const all = one.size + other.size - shared;
  return all === 0 ? 1 : shared / all;
}

/** No stemmer knows the stem of every word that the articles lack: `zorbaus`, `zorbauks`. */
function isSameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  let common = 0;
  while (common < shorter && one[common] === other[common]) common += 1;
  return common >= SHARED_LETTERS && common >= shorter * SHARED_PART;
}
