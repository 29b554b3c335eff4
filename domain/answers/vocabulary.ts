import type { Language } from '../language';
/*
 * All terms of the articles, counted when the bot is built. Questions use other words than articles,
 * so the main thing here is `near`: it turns one term of a question into the article terms that it may
 * mean, each with a share from 0 to 1. Example: `matkakulut` gives itself (1), its parts `matka` and
 * `kulu` (0.34 and 0.31, by rarity), their synonyms from the thesaurus, compounds that contain it, and
 * terms that differ by one letter or by the ending only. Everything is remembered per term, since
 * most questions use the same few hundred.
 */

/** Article terms that a term may mean, each with its share: 1 is the term itself. */
export type Expansion = ReadonlyMap<string, number>;

export interface Vocabulary {
  /** Inverse document frequency: 0 to 5, rare terms more; about 7 for a term that no article has. */
  weightOf(term: string): number;
  has(term: string): boolean;
  /** How many terms there are. Their numbers run from 0 to `size - 1`. */
  readonly size: number;
  numberOf(term: string): number | undefined;
  /** `weightOf` by a term's number. */
  readonly weights: Float64Array;
  /** What a term may mean: itself, its parts, its synonyms, compounds with it, its misspellings. */
  near(term: string): Expansion;
  /** The two parts of a compound (`matka` and `kulu` of `matkakulu`); empty for other terms. */
  partsOf(term: string): readonly string[];
  /**
   * How far a term belongs to the field, about −3 to 3: the logarithm of how much more often articles
   * use it in their example questions than limits do. An unknown term gets the value of its nearest.
   */
  fieldOf(term: string): number;
  /** Whether an article in the language has the word, as it is written; or it is a function word. */
  knows(word: string, language: Language): boolean;
}
