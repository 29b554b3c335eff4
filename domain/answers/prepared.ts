import type { Aspect } from './aspects';
import type { Entry } from './entry';
import type { TakenApart, TermsOfText } from './taken-apart';
import type { Vocabulary } from './vocabulary';

/** One example question's terms and what they weigh together. */
export interface PreparedQuestion {
  readonly terms: readonly string[];
  readonly weight: number;
  readonly aspect: Aspect | undefined;
}

/** An entry as it is compared with a question. */
export interface Prepared {
  readonly entry: Entry;
  /** How far each term belongs to the entry: 1 in a title or question, less in the body alone. */
  readonly terms: ReadonlyMap<string, number>;
  /** How much the entry is about each term, 0 to 1: in the title, or in many of its questions. */
  readonly about: ReadonlyMap<string, number>;
  readonly titles: readonly PreparedQuestion[];
  readonly questions: readonly PreparedQuestion[];
}

/** A term in this many of the questions is what the entry is about; one in a title counts as so many. */
const ABOUT = { questions: 5, title: 3 };
const IN_BODY = 0.75;
const AS_PART = 0.7;

export function prepare(apart: TakenApart, vocabulary: Vocabulary): Prepared {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
    for (const part of vocabulary.partsOf(term)) {
      if ((terms.get(part) ?? 0) < weight * AS_PART) terms.set(part, weight * AS_PART);
    }
  };
  const prepared = (text: TermsOfText): PreparedQuestion => {
    let weight = 0;
    for (const term of text.terms) {
      add(term, 1);
      weight += vocabulary.weightOf(term);
    }
    return { terms: text.terms, weight, aspect: text.aspect };
  };
  const titles = apart.titles.map(prepared);
  const questions = apart.questions.map(prepared);
  for (const term of apart.body) add(term, IN_BODY);
  const counts = new Map<string, number>();
  const count = (text: TermsOfText, times: number) => {
    for (const term of text.terms) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  for (const text of apart.titles) count(text, ABOUT.title);
  for (const text of apart.questions) count(text, 1);
  const about = new Map<string, number>();
  for (const [term, times] of counts) about.set(term, Math.min(1, times / ABOUT.questions));
  return { entry: apart.entry, terms, about, titles, questions };
}
