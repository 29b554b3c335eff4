import { memoizeByObject } from '../kit/remember';
import { type FlatText, LETTER, LETTER_OR_DIGIT } from './flat-text';

/** A stretch of the text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * Whole-word phrases as one pattern over flat text. In a phrase `*` stands for the rest of a word, a
 * space for any white space, and ` .. ` for up to three words between.
 */
const phrasePattern = memoizeByObject((phrases: readonly string[]): RegExp => {
  const sources = [...phrases].sort((a, b) => b.length - a.length).map(sourceOf);
  return new RegExp(wholeWords(sources.join('|')), 'g');
});

/** A pattern that neither begins nor ends within a word. */
export function wholeWords(source: string): string {
  return `(?<!${LETTER_OR_DIGIT})(?:${source})(?!${LETTER_OR_DIGIT})`;
}

function sourceOf(phrase: string): string {
  return phrase
    .replace(/[.\\^$()[\]{}+?|]/g, '\\$&')
    .replace(/ \\.\\. /g, `(?:\\s+(?:${LETTER_OR_DIGIT}|-)+){0,3}\\s+`)
    .replace(/ /g, '\\s+')
    .replace(/\*/g, `${LETTER}*`);
}

/** Where the phrases occur, in the text's order, without overlaps. */
export function findPhrases(text: FlatText, phrases: readonly string[]): Span[] {
  if (phrases.length === 0) return [];
  return Array.from(text.matchAll(phrasePattern(phrases)), (match) => ({
    start: match.index,
    end: match.index + match[0].length,
  }));
}

/** A record's keys as a list: the same list each time, so that its pattern is remembered. */
export const phrasesOf = memoizeByObject(
  (record: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(record),
);

export function hasPhrase(text: FlatText, phrases: readonly string[]): boolean {
  return phrases.length > 0 && text.search(phrasePattern(phrases)) >= 0;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
