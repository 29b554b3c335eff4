import type { Language } from '../language';
import { firstLetters } from './first-letters';
import { stemOf } from './stems';
import { phrases as en } from './thesaurus/en.json';
import { phrases as fi } from './thesaurus/fi.json';
import { phrases as sv } from './thesaurus/sv.json';

/** A regular expression over the text in lower case, and what it stands for. */
type WrittenPhrase = readonly (string | readonly string[])[];

const WRITTEN: Readonly<Record<Language, readonly WrittenPhrase[]>> = { fi, sv, en };

export interface PhraseFound {
  /** As it stands in the text. */
  readonly text: string;
  readonly meanings: readonly string[];
}

interface Phrase {
  readonly pattern: RegExp;
  /** What a text that it matches may begin with. */
  readonly letters: readonly string[];
  readonly meanings: readonly string[];
}

/** Sticky: it matches only at `lastIndex`, and only whole words. */
const alone = (pattern: string) => new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'uy');

/** A language's phrases. They are compiled when first needed, or step by step before (`warm`). */
class Phrases {
  private readonly read: Phrase[] = [];
  private next = 0;

  constructor(private readonly language: Language) {}

  all(): readonly Phrase[] {
    while (this.readNext());
    return this.read;
  }

  /** False when all have been read. */
  readNext(): boolean {
    const [pattern, meanings] = WRITTEN[this.language][this.next] ?? [];
    this.next += 1;
    if (typeof pattern !== 'string' || !Array.isArray(meanings)) return pattern !== undefined;
    const regExp = alone(pattern);
    // Node compiles a pattern when it is first tried.
    regExp.test('');
    this.read.push({
      pattern: regExp,
      letters: firstLetters(pattern),
      meanings: meanings.map((word) => stemOf(word, this.language)),
    });
    return true;
  }
}

const phrases = { fi: new Phrases('fi'), sv: new Phrases('sv'), en: new Phrases('en') };

/** Compiles the phrases that no question has needed yet, one a step. */
export function* warmPhrases(): Generator<void> {
  for (const list of Object.values(phrases)) while (list.readNext()) yield;
}

const WORD_START = /(?<!\p{L})[\p{L}\d]/gu;

/** The phrases (`ei ilmesty paikalle`) of a text in lower case, with the stems of what they mean. */
export function phrasesIn(text: string, language: Language): PhraseFound[] {
  const starts = new Map<string, number[]>();
  for (const { 0: letter, index } of text.matchAll(WORD_START)) {
    const others = starts.get(letter);
    if (others) others.push(index);
    else starts.set(letter, [index]);
  }
  return phrases[language].all().flatMap(({ pattern, letters, meanings }) => {
    const places = letters.flatMap((letter) => starts.get(letter) ?? []);
    const found = firstAt(
      pattern,
      text,
      letters.length > 1 ? places.sort((a, b) => a - b) : places,
    );
    return found === undefined ? [] : [{ text: found, meanings }];
  });
}

function firstAt(pattern: RegExp, text: string, places: readonly number[]): string | undefined {
  for (const place of places) {
    pattern.lastIndex = place;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) return found;
  }
  return undefined;
}
