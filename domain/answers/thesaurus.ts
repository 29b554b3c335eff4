import type { Language } from '../language';
import { firstLetters } from './first-letters';
import { stemOf } from './terms';
import en from './thesaurus/en.json';
import fi from './thesaurus/fi.json';
import sv from './thesaurus/sv.json';
import { ALIKE } from './words/alike';

/** What people type, and the words of the articles that it may stand for, the likeliest first. */
interface ThesaurusFile {
  readonly words: Readonly<Record<string, readonly string[]>>;
  /** A regular expression over the text in lower case, and what it stands for. */
  readonly phrases: readonly (readonly (string | readonly string[])[])[];
}
const FILES: Readonly<Record<Language, ThesaurusFile>> = { fi, sv, en };
/** How far the first meaning stands for the word, and what is lost with each after it. */
const FIRST = 0.45;
const STEP = 0.1;

export interface PhraseFound {
  /** As it stands in the text. */
  readonly text: string;
  readonly meanings: readonly string[];
}

/** At the place it is set to, and not within a word. */
const alone = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'uy');

function phrasesOf(language: Language) {
  return FILES[language].phrases.flatMap(([pattern, meanings]) =>
    typeof pattern === 'string' && Array.isArray(meanings)
      ? [
          {
            pattern: alone(pattern),
            letters: firstLetters(pattern),
            meanings: meanings.map((word) => stemOf(word, language)),
          },
        ]
      : [],
  );
}
const phrases = { fi: phrasesOf('fi'), sv: phrasesOf('sv'), en: phrasesOf('en') };
const WORD_START = /(?<!\p{L})[\p{L}\d]/gu;

/** Turns of speech in a text in lower case, with the stems of what they mean. */
export function phrasesIn(text: string, language: Language): PhraseFound[] {
  const starts = new Map<string, number[]>();
  for (const { 0: letter, index } of text.matchAll(WORD_START)) {
    const others = starts.get(letter);
    if (others) others.push(index);
    else starts.set(letter, [index]);
  }
  return phrases[language].flatMap(({ pattern, letters, meanings }) => {
    const places = letters.flatMap((letter) => starts.get(letter) ?? []);
    const found = firstAt(
      pattern,
      text,
      letters.length > 1 ? places.sort((a, b) => a - b) : places,
    );
    return found === undefined ? [] : [{ text: found, meanings }];
  });
}

/** Makes ready what no text has needed yet: a pattern is compiled when it is first tried. */
export function warmPhrases(): void {
  for (const { pattern } of Object.values(phrases).flat()) pattern.test('');
}

function firstAt(pattern: RegExp, text: string, places: readonly number[]): string | undefined {
  for (const place of places) {
    pattern.lastIndex = place;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Stem → stems that it may stand for, with the weight of each; of all three languages. */
export function likeMeanings(): Map<string, Map<string, number>> {
  const found = new Map<string, Map<string, number>>();
  const add = (from: string, to: string, weight: number) => {
    if (from === to) return;
    const others = found.get(from) ?? new Map<string, number>();
    others.set(to, Math.max(others.get(to) ?? 0, weight));
    found.set(from, others);
  };
  for (const [word, others] of Object.entries(ALIKE)) {
    for (const [other, weight] of others) add(stemOf(word, 'fi'), stemOf(other, 'fi'), weight);
  }
  for (const [language, file] of Object.entries(FILES) as [Language, ThesaurusFile][]) {
    for (const [word, meanings] of Object.entries(file.words)) {
      meanings.forEach((meaning, index) => {
        const weight = Math.max(0.3, FIRST - index * STEP);
        add(stemOf(word, language), stemOf(meaning, language), weight);
      });
    }
  }
  return found;
}
