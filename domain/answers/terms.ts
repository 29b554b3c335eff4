import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as finnishSuffixes } from '@orama/stemmers/finnish';
import { stemmer as swedishStem } from '@orama/stemmers/swedish';
import { remembering } from '../kit/remember';
import type { Language } from '../language';
import { FINNISH_FORMS } from './words/finnish-forms';
import { FUNCTION_WORDS } from './words/function-words';
import { readNumberWord } from './words/number-words';

// Past this nobody asks one question, and no article goes on; the rest is not read.
const LONGEST_TEXT = 2000;
/**
 * In Finnish a hyphen holds a compound together (`te-toimisto`); elsewhere it joins words. Letters
 * are those of Latin scripts: the sources have no others, and this is many times faster than `\\p{L}`.
 */
const WORDS: Readonly<Record<Language, RegExp>> = {
  fi: /\d{1,2}\.\d{1,2}\.(?=\d{4}|[^\d]|$)|[a-z\d\u00df-\u024f]+(?:[-'’:][a-z\d\u00df-\u024f]+)*/g,
  sv: /\d{1,2}\.\d{1,2}\.(?=\d{4}|[^\d]|$)|[a-z\d\u00df-\u024f]+/g,
  en: /\d{1,2}\.\d{1,2}\.(?=\d{4}|[^\d]|$)|[a-z\d\u00df-\u024f]+/g,
};

/** The words of a text in lower case, as the language parts them. */
export function splitWords(text: string, language: Language): string[] {
  return text.slice(0, LONGEST_TEXT).normalize('NFC').toLowerCase().match(WORDS[language]) ?? [];
}

/** A word without its ending and its dots, so that its forms count as one (`tiiminvetäjän`, `tiiminvetaja`). */
export function stemOf(word: string, language: Language): string {
  return stems[language](word);
}

/** `Kahden`, `två` and `2` are one term. */
function withNumber(stem: (word: string) => string): (word: string) => string {
  return remembering((word) => readNumberWord(word)?.toString() ?? stem(word), 50_000);
}

const stems: Readonly<Record<Language, (word: string) => string>> = {
  fi: withNumber(finnishStem),
  sv: withNumber((word) => foldedStem(swedishStem(word))),
  en: withNumber((word) => foldedStem(englishStem(word))),
};

/** The forms with the letters they begin with, by the first two of them: most words meet none. */
const FORMS_BY_START = new Map<string, { start: string; form: (typeof FINNISH_FORMS)[number] }[]>();
for (const form of FINNISH_FORMS) {
  for (const [, start = ''] of form[0].source.matchAll(/\^(?:\(\?:)?([a-zäö]{2,})/g)) {
    const key = start.slice(0, 2);
    // The last letter may be one of several, or doubled by `?`.
    const sure = start.slice(0, -1);
    const others = FORMS_BY_START.get(key);
    if (others) others.push({ start: sure, form });
    else FORMS_BY_START.set(key, [{ start: sure, form }]);
  }
}

function formOf(bare: string): string | undefined {
  for (const { start, form } of FORMS_BY_START.get(bare.slice(0, 2)) ?? []) {
    if (bare.startsWith(start) && isFormOf(bare, form[0])) return form[1];
  }
  return undefined;
}

/** What may follow the beginning of a form; anything longer is another word of a compound. */
const ENDING =
  /^(?:ks|s|m|v|d|t)?[aeiouyäöj]{0,3}(?:n|t|s|en|in|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ta|tä|tta|ttä|den|tten|iden|hin|seen|siin|ia|iä|ja|jä|ittain|ttain|nen|sen|sta|sella|seen)?(?:mme|nne|nsa|nsä|ni|si|an|än)?(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)?$/u;
const SHORT_END = 3;

function isFormOf(bare: string, forms: RegExp): boolean {
  const [match] = forms.exec(bare) ?? [];
  if (match === undefined) return false;
  const rest = bare.slice(match.length);
  return rest.length <= SHORT_END || ENDING.test(rest);
}

function finnishStem(word: string): string {
  // `Kriteeristä 17:ssä`, `THL:n`: what follows the colon is an ending.
  const bare = word.includes(':') ? word.slice(0, word.indexOf(':')) : word;
  const form = formOf(bare);
  if (form !== undefined) return foldedStem(form);
  return foldedStem(finnishSuffixes(bare.replace(/-/g, '')));
}

const MARKED = /[\u0080-\u024f]/;

/** Doubled letters and dots are where hurried hands differ. */
function foldedStem(stem: string): string {
  const plain = MARKED.test(stem) ? stem.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : stem;
  return plain.replace(/([^\d])\1+/g, '$1');
}

export function isFunctionWord(word: string, language: Language): boolean {
  return FUNCTION_WORDS[language].has(word);
}

/** The stems of the words that say what a text is about, each once. */
export function contentTerms(words: readonly string[], language: Language): string[] {
  return [...new Set(words.map((word) => termOfWord(word, language)))].filter(
    (term) => term !== '',
  );
}

/** A word's stem, or nothing (`''`) for a word that says nothing. */
export function termOfWord(word: string, language: Language): string {
  if (FUNCTION_WORDS[language].has(word)) return '';
  const stem = stemOf(word, language);
  return stem.length > 1 || /\d/.test(stem) ? stem : '';
}
