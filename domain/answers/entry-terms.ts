import type { Aspect } from './aspects';
import type { Entry } from './entry';

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
