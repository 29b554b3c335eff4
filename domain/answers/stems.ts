import { stemmer as englishStem } from '@orama/stemmers/english';
import { stemmer as finnishSuffixes } from '@orama/stemmers/finnish';
import { stemmer as swedishStem } from '@orama/stemmers/swedish';
import { memoizeByText } from '../kit/remember';
import type { Language } from '../language';
import { FINNISH_FORMS } from './words/finnish-forms';
import { readNumberWord } from './words/number-words';

/**
 * The stem of a word: without its ending, dots and doubled letters, so that `tiiminvetäjän` and
 * `tiiminvetaja` are one. The stem of a number word is its digits.
 */
export function stemOf(word: string, language: Language): string {
  return stems[language](word);
}

/** `Kahden`, `två` and `2` are one term. */
function withNumber(stem: (word: string) => string): (word: string) => string {
  return memoizeByText((word) => readNumberWord(word)?.toString() ?? stem(word));
}

const stems: Readonly<Record<Language, (word: string) => string>> = {
  fi: withNumber(finnishStem),
  sv: withNumber((word) => foldStem(swedishStem(word))),
  en: withNumber((word) => foldStem(englishStem(word))),
};

interface FormsWithStart {
  readonly start: string;
  readonly forms: RegExp;
  readonly stem: string;
}

/** The rows of `FINNISH_FORMS` by the first two letters of each start: most words have no row. */
const FORMS_BY_START = new Map<string, FormsWithStart[]>();
for (const [starts, forms, stem] of FINNISH_FORMS) {
  for (const start of starts.split(' ')) {
    const key = start.slice(0, 2);
    FORMS_BY_START.set(key, [...(FORMS_BY_START.get(key) ?? []), { start, forms, stem }]);
  }
}

function stemFromTable(word: string): string | undefined {
  const rows = FORMS_BY_START.get(word.slice(0, 2)) ?? [];
  return rows.find(({ start, forms }) => word.startsWith(start) && isFormOf(word, forms))?.stem;
}

/** A Finnish ending. When more than that follows, the word is a compound, and another word. */
const ENDING =
  /^(?:ks|s|m|v|d|t)?[aeiouyäöj]{0,3}(?:n|t|s|en|in|ssa|ssä|sta|stä|lla|llä|lta|ltä|lle|ksi|na|nä|ta|tä|tta|ttä|den|tten|iden|hin|seen|siin|ia|iä|ja|jä|ittain|ttain|nen|sen|sta|sella|seen)?(?:mme|nne|nsa|nsä|ni|si|an|än)?(?:kin|kaan|kään|han|hän|ko|kö|pa|pä)?$/u;
const SHORT_END = 3;

function isFormOf(word: string, forms: RegExp): boolean {
  const [match] = forms.exec(word) ?? [];
  if (match === undefined) return false;
  const rest = word.slice(match.length);
  return rest.length <= SHORT_END || ENDING.test(rest);
}

function finnishStem(word: string): string {
  // `Kriteeristä 17:ssä`, `THL:n`: what follows the colon is an ending.
  const beforeColon = word.includes(':') ? word.slice(0, word.indexOf(':')) : word;
  const stem = stemFromTable(beforeColon) ?? finnishSuffixes(beforeColon.replace(/-/g, ''));
  return foldStem(stem);
}

const MARKED = /[\u0080-\u024f]/;

/** Without dots and doubled letters, since people in a hurry leave them out (`tyohon`, `kriteri`). */
function foldStem(stem: string): string {
  const plain = MARKED.test(stem) ? stem.normalize('NFD').replace(/[\u0300-\u036f]/g, '') : stem;
  return plain.replace(/([^\d])\1+/g, '$1');
}
