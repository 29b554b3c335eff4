import type { EntryTerms, TextTerms } from './entry-terms';
import type { Examples, HeldTerms, PreparedEntry } from './prepared-entry';
import type { Vocabulary } from './vocabulary';

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
