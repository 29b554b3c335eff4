import { type FlatText, LETTER_OR_DIGIT } from '../flat-text';
import type { Span } from '../phrases';

/** A word or a mark of punctuation, with its place in the text. */
export interface Token extends Span {
  readonly text: string;
  /** In lower case, letters of other scripts as one same letter. */
  readonly flat: string;
}

const TOKEN = new RegExp(`${LETTER_OR_DIGIT}+(?:[-'’:]${LETTER_OR_DIGIT}+)*|[^\\s]`, 'gu');
/** Of a longer text only the beginning is read: an employer's name stands there. */
const MOST_TOKENS = 120;

/** The words and marks of a text, in order. */
export function tokensIn(text: string, flat: FlatText): Token[] {
  const tokens: Token[] = [];
  for (const { 0: word, index } of flat.matchAll(TOKEN)) {
    if (tokens.length === MOST_TOKENS) break;
    const end = index + word.length;
    tokens.push({ text: text.slice(index, end), flat: word, start: index, end });
  }
  return tokens;
}
