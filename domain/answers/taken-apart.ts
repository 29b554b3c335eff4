import { LANGUAGES, type Language } from '../language';
import { type Aspect, aspectOf } from './aspects';
import type { Entry } from './entry';
import { contentTerms, wordsOf } from './terms';

/** A text's terms, each once. */
export interface TermsOfText {
  readonly terms: readonly string[];
  readonly aspect: Aspect | undefined;
}

/** An entry's texts as terms, made once and used for all that is built of them. */
export interface TakenApart {
  readonly entry: Entry;
  readonly titles: readonly TermsOfText[];
  readonly questions: readonly TermsOfText[];
  readonly body: readonly string[];
}

/** The words of all entries as they stand, by language: they tell a question's language. */
export type KnownWords = Readonly<Record<Language, Set<string>>>;

/** Takes an entry apart and adds its words to those that are known. */
export function takeApart(entry: Entry, known: KnownWords): TakenApart {
  const read = (text: string, language: Language) => {
    const words = wordsOf(text, language);
    for (const word of words) known[language].add(word);
    return words;
  };
  const termsOf = (text: string, language: Language): TermsOfText => {
    const words = read(text, language);
    return { terms: contentTerms(words, language), aspect: aspectOf(words) };
  };
  const bodies = LANGUAGES.flatMap((language) =>
    contentTerms(read(entry.body[language], language), language),
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
