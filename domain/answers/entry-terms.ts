import { LANGUAGES, type Language } from '../language';
import { type Aspect, aspectOf } from './aspects';
import type { Entry } from './entry';
import { splitWords, termOfWord } from './terms';

/** A text's terms, each once. */
export interface TextTerms {
  readonly terms: readonly string[];
  readonly aspect: Aspect | undefined;
}

/** The terms of an entry's texts: the vocabulary, the index and the comparison are built from them. */
export interface EntryTerms {
  readonly entry: Entry;
  readonly titles: readonly TextTerms[];
  readonly questions: readonly TextTerms[];
  readonly body: readonly string[];
}

/**
 * Every word of the entries as it is written, with its term, by language. It saves stemming a word
 * twice, and later tells which language a question is in.
 */
export type KnownWords = Readonly<Record<Language, Map<string, string>>>;

/** Reads an entry's terms and adds its words to `known`. */
export function readEntryTerms(entry: Entry, known: KnownWords): EntryTerms {
  const termsOf = (text: string, language: Language): TextTerms => {
    const words = splitWords(text, language);
    return { terms: knownTerms(words, language, known[language]), aspect: aspectOf(words) };
  };
  const bodies = LANGUAGES.flatMap((language) =>
    knownTerms(splitWords(entry.body[language], language), language, known[language]),
  );
  return {
    entry,
    titles: LANGUAGES.map((language) => termsOf(entry.title[language], language)),
    questions: LANGUAGES.flatMap((language) =>
      entry.questions[language].map((text) => termsOf(text, language)),
    ),
    body: [...new Set(bodies)],
  };
}

/** The terms of the words, each once. */
function knownTerms(words: readonly string[], language: Language, known: Map<string, string>) {
  const found = new Set<string>();
  for (const word of words) {
    let term = known.get(word);
    if (term === undefined) {
      term = termOfWord(word, language);
      known.set(word, term);
    }
    if (term !== '') found.add(term);
  }
  return [...found];
}
