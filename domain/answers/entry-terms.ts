import { LANGUAGES, type Language } from '../language';
import { type Aspect, aspectOf } from './aspects';
import type { Entry } from './entry';
import { splitWords, termOfWord } from './terms';

/** A text's terms, each once. */
export interface TextTerms {
  readonly terms: readonly string[];
  readonly aspect: Aspect | undefined;
}

/** An entry's texts as terms, made once and used for all that is built of them. */
export interface EntryTerms {
  readonly entry: Entry;
  readonly titles: readonly TextTerms[];
  readonly questions: readonly TextTerms[];
  readonly body: readonly string[];
}

/** The words of all entries as they stand, with the term of each: they tell a question's language. */
export type KnownWords = Readonly<Record<Language, Map<string, string>>>;

/** Takes an entry apart and adds its words to those that are known. */
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
