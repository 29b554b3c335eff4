import type { Aspect } from './aspects';
import type { Entry } from './entry';
import type { EntryTerms, TextTerms } from './entry-terms';
import type { Vocabulary } from './vocabulary';

/**
 * An entry's example questions, or its titles, in one array after the other. A question is compared
 * with a thousand of them, and that takes a third of the time when they lie side by side in memory.
 */
export interface Examples {
  /** The terms of all examples, as numbers of the vocabulary. */
  readonly numbers: Int32Array;
  /** For each example, the index in `numbers` after its last term. */
  readonly ends: Int32Array;
  /** For each example, the sum of its terms' weights. */
  readonly weights: Float64Array;
  /** For each example, what kind of thing it asks. */
  readonly aspects: readonly (Aspect | undefined)[];
}

/** An entry's terms, as numbers of the vocabulary, each with its share, 0 to 1. */
export interface HeldTerms {
  readonly numbers: Int32Array;
  readonly shares: Float64Array;
}

/** An entry in the form in which it is compared with questions. */
export interface PreparedEntry {
  readonly entry: Entry;
  /** Share 1 for a term of a title or question, less for one of the body or part of a compound. */
  readonly terms: HeldTerms;
  /** The entry's subject: share 1 for a term of five questions, or of the title and two more. */
  readonly about: HeldTerms;
  readonly titles: Examples;
  readonly questions: Examples;
}

/** A term in so many questions is the entry's subject; a title counts as so many questions. */
const ABOUT = { questions: 5, title: 3 };
const IN_BODY = 0.75;
const AS_PART = 0.7;

/** Prepares an entry. Throws when the vocabulary was built without it. */
export function prepareEntry(apart: EntryTerms, vocabulary: Vocabulary): PreparedEntry {
  const terms = new Map<string, number>();
  const add = (term: string, weight: number) => {
    if ((terms.get(term) ?? 0) < weight) terms.set(term, weight);
    for (const part of vocabulary.partsOf(term)) {
      if ((terms.get(part) ?? 0) < weight * AS_PART) terms.set(part, weight * AS_PART);
    }
  };
  const numberOf = (term: string) => {
    const number = vocabulary.numberOf(term);
    if (number === undefined) throw new Error(`${term} is in no entry of this vocabulary`);
    return number;
  };
  const examples = (texts: readonly TextTerms[]): Examples => {
    const numbers: number[] = [];
    const ends: number[] = [];
    const weights: number[] = [];
    for (const { terms: ofText } of texts) {
      let weight = 0;
      for (const term of ofText) {
        add(term, 1);
        numbers.push(numberOf(term));
        weight += vocabulary.weightOf(term);
      }
      ends.push(numbers.length);
      weights.push(weight);
    }
    return {
      numbers: new Int32Array(numbers),
      ends: new Int32Array(ends),
      weights: new Float64Array(weights),
      aspects: texts.map(({ aspect }) => aspect),
    };
  };
  const toHeldTerms = (shares: ReadonlyMap<string, number>): HeldTerms => ({
    numbers: new Int32Array([...shares.keys()].map(numberOf)),
    shares: new Float64Array([...shares.values()]),
  });
  const titles = examples(apart.titles);
  const questions = examples(apart.questions);
  for (const term of apart.body) add(term, IN_BODY);
  const counts = new Map<string, number>();
  const count = (text: TextTerms, times: number) => {
    for (const term of text.terms) counts.set(term, (counts.get(term) ?? 0) + times);
  };
  for (const text of apart.titles) count(text, ABOUT.title);
  for (const text of apart.questions) count(text, 1);
  const about = new Map<string, number>();
  for (const [term, times] of counts) about.set(term, Math.min(1, times / ABOUT.questions));
  return {
    entry: apart.entry,
    terms: toHeldTerms(terms),
    about: toHeldTerms(about),
    titles,
    questions,
  };
}
