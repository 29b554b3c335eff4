import type { Language } from '../language';
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

const alone = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'u');

function phrasesOf(language: Language) {
  const pairs = FILES[language].phrases.flatMap(([pattern, meanings]) =>
    typeof pattern === 'string' && Array.isArray(meanings)
      ? [{ pattern, meanings: meanings.map((word) => stemOf(word, language)) }]
      : [],
  );
  return {
    // Most questions have none: one look tells.
    any: alone(pairs.map(({ pattern }) => `(?:${pattern})`).join('|')),
    each: pairs.map(({ pattern, meanings }) => ({ pattern: alone(pattern), meanings })),
  };
}
const phrases = { fi: phrasesOf('fi'), sv: phrasesOf('sv'), en: phrasesOf('en') };

/** Turns of speech in a text in lower case, with the stems of what they mean. */
export function phrasesIn(text: string, language: Language): PhraseFound[] {
  const { any, each } = phrases[language];
  if (!any.test(text)) return [];
  return each.flatMap(({ pattern, meanings }) => {
    const [found] = pattern.exec(text) ?? [];
    return found === undefined ? [] : [{ text: found, meanings }];
  });
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
