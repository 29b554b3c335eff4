import { LANGUAGES, type Language } from '../language';
import { type Classifier, classify } from '../log-text/classifiers/classifier';
import { textFeatures } from '../log-text/classifiers/text-features';
import { flatten } from '../log-text/flat-text';
import { knownWords } from '../log-text/tagger/word-kinds';
import { type IntentName, isNaming } from './intent';
import { IS_OF_BOT, type LearnedIntents, learnedIntents } from './learned/learned-intents';
import { wordsOf } from './words';

/** What a message likely wants of the bot itself. */
export interface Guess {
  readonly intent: IntentName;
  /** The language it is likely said in. */
  readonly language: Language;
  /** 0–1: that the message is to the bot of itself, and wants this. */
  readonly chance: number;
}

/** Longer messages are no wishes to the bot: they tell or ask of the work. */
const LONGEST_TEXT = 240;
const MOST = 3;
/**
 * Each word that no wish has makes it less likely one (`kuka on Leevi` asks not who the bot is), unless
 * the wish has a name.
 */
const STRANGE_WORD = 0.6;
const BEGINNING = 4;

/** The likeliest wishes, likeliest first, by what was learned of how people say them. */
export function guessIntents(text: string, learned: LearnedIntents = learnedIntents()): Guess[] {
  if (text.length > LONGEST_TEXT) return [];
  const features = wordingFeatures(text);
  const chancesBy = (classifier: Classifier, classes: number) =>
    classify(features, classifier, classes);
  const isOfBot = chancesBy(learned.isOfBot, IS_OF_BOT.length)[IS_OF_BOT.indexOf(true)] ?? 0;
  const byLanguage = chancesBy(learned.language, LANGUAGES.length);
  const language = LANGUAGES[byLanguage.indexOf(Math.max(...byLanguage))] ?? 'fi';
  const byIntent = chancesBy(learned.intent, learned.intents.length);
  const strange = beginningsIn(text).filter((word) => !learned.beginnings.has(word)).length;
  return learned.intents
    .flatMap((intent, at): Guess[] => {
      if (!intent) return [];
      const familiar = isNaming(intent) ? 1 : STRANGE_WORD ** strange;
      return [{ intent, language, chance: (byIntent[at] ?? 0) * isOfBot * familiar }];
    })
    .sort((a, b) => b.chance - a.chance)
    .slice(0, MOST);
}

/** How the text's longer words begin. */
export function beginningsIn(text: string): string[] {
  return wordsOf(text)
    .filter(({ plain }) => plain.length >= BEGINNING && !/\d/.test(plain))
    .map(({ plain }) => plain.slice(0, BEGINNING));
}

/** What a wording is told by. */
export function wordingFeatures(text: string): Uint32Array {
  const whole = text.normalize('NFC').trim();
  return textFeatures(knownWords(whole, flatten(whole)));
}
