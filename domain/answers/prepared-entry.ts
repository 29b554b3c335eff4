import type { Aspect } from './aspects';
import type { Entry } from './entry';

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
