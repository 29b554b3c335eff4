import { memoizeByObject } from '../kit/remember';
import { type FlatText, LETTER, LETTER_OR_DIGIT } from './flat-text';

/** A stretch of the text: `start` inclusive, `end` exclusive, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** Phrases by the code of their first two letters, or of the first alone; each group with its pattern. */
interface PhraseIndex {
  readonly patterns: ReadonlyMap<number, () => RegExp>;
  /** By the code of a letter, whether any of them may begin with it: most words are no more looked at. */
  readonly begins: Uint8Array;
}

/**
 * Whole-word phrases as patterns over flat text. In a phrase `*` stands for the rest of a word, a
 * space for any white space, and ` .. ` for up to three words between. A pattern of a whole list would
 * try each of its phrases at each word; so it has only those that begin as the word does.
 */
const indexOf = memoizeByObject((phrases: readonly string[]): PhraseIndex => {
  const sorted = [...phrases].sort((a, b) => b.length - a.length);
  const keys = sorted.map((phrase) => keyAt(beginningOf(phrase), 0));
  const patterns = new Map(
    [...new Set(keys)].map((key) => {
      const group = sorted.filter((_phrase, at) => mayBeginAlike(keys[at] ?? ANY, key));
      return [key, lazily(() => stickyPattern(group))];
    }),
  );
  const begins = new Uint8Array(SECOND).fill(keys.includes(ANY) ? 1 : 0);
  for (const key of keys) begins[key % SECOND] = 1;
  return { patterns, begins };
});

/** The letters of a phrase that a text has exactly so. */
function beginningOf(phrase: string): string {
  return /^[^ *]*/.exec(phrase)?.[0] ?? '';
}

/** All letters of a flat text have lower codes. Signs may share one, and only share a pattern then. */
const SECOND = 0x400;
/** Of a phrase that begins with the rest of a word. */
const ANY = 0;

/** The key of the two letters at a place, or of the last one. */
function keyAt(text: string, at: number): number {
  return (text.charCodeAt(at) % SECOND || ANY) + SECOND * (text.charCodeAt(at + 1) % SECOND || 0);
}

function mayBeginAlike(own: number, key: number): boolean {
  return own === key || own === key % SECOND || own === ANY;
}

function stickyPattern(phrases: readonly string[]): RegExp {
  return new RegExp(`(?:${phrases.map(sourceOf).join('|')})(?!${LETTER_OR_DIGIT})`, 'y');
}

function lazily<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

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
  const spans: Span[] = [];
  let span = firstPhrase(text, phrases, 0);
  while (span) {
    spans.push(span);
    span = firstPhrase(text, phrases, span.end);
  }
  return spans;
}

function firstPhrase(text: FlatText, phrases: readonly string[], from: number): Span | undefined {
  if (phrases.length === 0) return undefined;
  const { patterns, begins } = indexOf(phrases);
  let before = from > 0 ? text.charCodeAt(from - 1) : 0;
  for (let start = from; start < text.length; start += 1) {
    const code = text.charCodeAt(start);
    const isWithin = isLetterOrDigit(before);
    before = code;
    if (isWithin || begins[code % SECOND] === 0) continue;
    const key = keyAt(text, start);
    const pattern = (patterns.get(key) ?? patterns.get(key % SECOND) ?? patterns.get(ANY))?.();
    if (!pattern) continue;
    pattern.lastIndex = start;
    if (pattern.test(text)) return { start, end: pattern.lastIndex };
  }
  return undefined;
}

/** As `LETTER_OR_DIGIT`, of a character's code. */
function isLetterOrDigit(code: number): boolean {
  return (
    (code >= 0x61 && code <= 0x7a) ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0xc0 && code <= 0x24f)
  );
}

/** A record's keys as a list: the same list each time, so that its pattern is remembered. */
export const phrasesOf = memoizeByObject(
  (record: Readonly<Record<string, unknown>>): readonly string[] => Object.keys(record),
);

export function hasPhrase(text: FlatText, phrases: readonly string[]): boolean {
  return firstPhrase(text, phrases, 0) !== undefined;
}

export function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}
