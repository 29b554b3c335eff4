import type { FlatText } from '../flat-text';
import { featuresOf } from './features';
import { learnedModel, type Model } from './model';
import { type KnownWords, knownWords } from './word-kinds';

/** A text with its words, and what each is told by: made once, and read for names, parts and traits. */
export interface FeaturedText extends KnownWords {
  readonly text: string;
  readonly flat: FlatText;
  /** Of each token, as places in the table of weights. */
  readonly features: readonly Uint32Array[];
}

export function featuredText(
  text: string,
  flat: FlatText,
  words: KnownWords = knownWords(text, flat),
  model: Model = learnedModel(),
): FeaturedText {
  return { text, flat, ...words, features: featuresOf(words, model) };
}
