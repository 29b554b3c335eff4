import { LANGUAGES, type Language } from '../language';
import { aspectOf } from './aspects';
import type { Entry } from './entry';
import type { EntryTerms, TextTerms } from './entry-terms';
import { splitWords, termOfWord } from './terms';

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
