import { MOST_CHARACTERS_READ } from '../kit/read-length';
import type { Language } from '../language';
import { stemOf } from './stems';
import { FUNCTION_WORDS } from './words/function-words';

/*
 * Text to terms: the unit in which questions and articles are compared. `splitWords` cuts a text into
 * words, `stemOf` (`stems.ts`) brings the forms of a word together, and small words (`ja`, `the`) drop out.
 * Example: `Montako asiakasta kahdella valmentajalla on?` gives the terms `asiakas`, `2`,
 * `valmentaja`. The same word in a title, a question and a body must give the same term, so
 * everything that compares texts goes through this file.
 */

/**
 * In Finnish a hyphen holds a compound together (`te-toimisto`); elsewhere it joins words. Letters
 * are those of Latin scripts: the sources have no others, and this is many times faster than `\\p{L}`.
 */
const WORDS: Readonly<Record<Language, RegExp>> = {
  fi: /\d{1,2}\.\d{1,2}\.(?=\d{4}|[^\d]|$)|[a-z\d\u00df-\u024f]+(?:[-'’:][a-z\d\u00df-\u024f]+)*/g,
  sv: /\d{1,2}\.\d{1,2}\.(?=\d{4}|[^\d]|$)|[a-z\d\u00df-\u024f]+/g,
  en: /\d{1,2}\.\d{1,2}\.(?=\d{4}|[^\d]|$)|[a-z\d\u00df-\u024f]+/g,
};

/** The words of a text in lower case, in order. A date (`9.12.`) is one word. */
export function splitWords(text: string, language: Language): string[] {
  return (
    text.slice(0, MOST_CHARACTERS_READ).normalize('NFC').toLowerCase().match(WORDS[language]) ?? []
  );
}

/** Whether a word says nothing about the subject (`ja`, `miten`, `the`). */
export function isFunctionWord(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word);
}

/** The terms of a text, each once, in order; `words` as `splitWords` gives them. */
export function contentTerms(words: readonly string[], language: Language): string[] {
  return [...new Set(words.map((word) => termOfWord(word, language)))].filter(
    (term) => term !== '',
  );
}

/** A word's term, or `''` for a function word and for a single letter. */
export function termOfWord(word: string, language: Language): string {
  if (FUNCTION_WORDS[language].has(word)) return '';
  const stem = stemOf(word, language);
  return stem.length > 1 || /\d/.test(stem) ? stem : '';
}
