import type { FlatText } from '../flat-text';
import { featuresOf } from './features';
import { learnedModel, type Model } from './model';
import { type Token, tokensIn } from './tokens';

/** A text with its words, and what each is told by: made once, and read for names and for parts. */
export interface FeaturedText {
  readonly text: string;
  readonly flat: FlatText;
  readonly tokens: readonly Token[];
  /** Of each token, as places in the table of weights. */
  readonly features: readonly Uint32Array[];
}

export function featuredText(
  text: string,
  flat: FlatText,
  model: Model = learnedModel(),
): FeaturedText {
  const tokens = tokensIn(text, flat);
  return { text, flat, tokens, features: featuresOf(tokens, flat, model) };
}
