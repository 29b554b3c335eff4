import { LANGUAGES, type Language } from '../language';
import { type IntentName, isAskedOfWork } from './intent';
import { matchPattern } from './match-pattern';
import { patternList } from './pattern-list';
import type { WordForm } from './word-form';
import { type Word, wordsOf } from './words';

/** Longer messages tell or ask something else, whatever words they hold. */
const MOST_WORDS = 14;
const LONGEST_TEXT = 160;
const MOST_NAME_WORDS = 4;

export interface Intent {
  readonly intent: IntentName;
  /** The language it was said in. */
  readonly language: Language;
  /** As typed, where the intent holds one: of an employer or a coach, or what looks like it. */
  readonly name?: string;
}

interface Found extends Intent {
  /** How many words of the message the pattern names. */
  readonly named: number;
}

/**
 * What a message wants of the bot itself, when it says that and nothing else: every word of it belongs
 * to one pattern, fills, or is the name that the pattern has room for. A word that the pattern does not
 * know makes it a question or a log, which are for others to read.
 * @param language the reader's, which wins where a text is said alike in several.
 */
export function readIntent(text: string, language: Language): Intent | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const words = wordsOf(text);
  if (words.length === 0 || words.length > MOST_WORDS) return undefined;
  const languages = [language, ...LANGUAGES.filter((known) => known !== language)];
  const read = (slips: Slips) =>
    languages
      .flatMap((known) => readIn(known, words, slips) ?? [])
      .reduce<Found | undefined>(better, undefined);
  // A single word asks for one thing alone, so that a slip may make it another word (`employer`).
  const best = read('unknownWords') ?? (words.length === 1 ? read('allWords') : undefined);
  if (!best || isAskedOfWork(best.intent, text)) return undefined;
  const { named: _named, ...intent } = best;
  return intent;
}

/** Where a slip of the pen is looked for; else, only where the language has no such word. */
type Slips = 'unknownWords' | 'allWords';

/** The first of equals stays. */
function better(best: Found | undefined, found: Found): Found {
  return best && best.named >= found.named ? best : found;
}

function readIn(language: Language, words: readonly Word[], slips: Slips): Found | undefined {
  const read = readWords(language, words, slips);
  return patternList(language)
    .patternsWith(read.places.keys())
    .flatMap(({ intent, pattern }): Found[] => {
      if (read.hasUnknown && !pattern.holdsName) return [];
      const match = matchPattern(pattern, read);
      if (!match) return [];
      const { named, left } = match;
      if (!pattern.holdsName) return left.length === 0 ? [{ intent, language, named }] : [];
      const name = nameAt(left, words);
      return name === undefined ? [] : [{ intent, language, named, name }];
    })
    .reduce<Found | undefined>(better, undefined);
}

/** Of two words that the language has, neither is a slip: `ändrar` is not `ångrar`. */
function readWords(language: Language, words: readonly Word[], slips: Slips) {
  const { readWord } = patternList(language);
  const places = new Map<WordForm, number[]>();
  const isFilling = words.map(({ plain }, index) => {
    const { exact, near, isKnown, fills } = readWord(plain);
    const slip = slips === 'allWords' || !isKnown ? near : [];
    for (const form of [...exact, ...slip]) {
      const others = places.get(form);
      if (others) others.push(index);
      else places.set(form, [index]);
    }
    return fills;
  });
  const placed = new Set([...places.values()].flat());
  const hasUnknown = isFilling.some((fills, index) => !fills && !placed.has(index));
  return { places, isFilling, hasUnknown };
}

/** From the first word left over to the last; a name has few words, and stands in one place. */
function nameAt(left: readonly number[], words: readonly Word[]): string | undefined {
  const [first] = left;
  const last = left.at(-1);
  if (first === undefined || last === undefined) return undefined;
  const name = words.slice(first, last + 1);
  return name.length > MOST_NAME_WORDS ? undefined : name.map(({ typed }) => typed).join(' ');
}
