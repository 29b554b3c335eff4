import type { Language } from '../language';
import { isFirstName } from '../log-text/known-words';
import { namedText } from '../log-text/tagger/read-names';
import { type Guess, guessIntents } from './guess-intents';
import { INTENTS, type IntentName, isAskedOfWork, isNaming, NAMING, type Naming } from './intent';
import type { Intent } from './read-intent';
import { wordsOf } from './words';

/**
 * The chances from which on a message is taken at its likeliest wish: so hardly one log or question
 * about the work in two hundred is. What changes something at once needs more.
 */
const SURE = { shown: 0.45, changed: 0.8 };
const CHANGES: readonly IntentName[] = ['swedish', 'english', 'finnish'];
/** Below this chance a wish is not even offered. */
const OFFERED = 0.15;

/**
 * What a message seems to want of the bot itself, learned from how people say it, for what patterns,
 * absences and logs have left. Nothing when it is unsure, or a question about the work.
 */
export function likelyIntent(text: string): Intent | undefined {
  const [likeliest] = guessIntents(text);
  if (!likeliest || !isSure(likeliest) || isAskedOfWork(likeliest.intent, text)) return undefined;
  return withName(likeliest, text);
}

/** What a message that nothing else answers may have wanted, likeliest first. */
export function offeredWishes(text: string): readonly Wish[] {
  return guessIntents(text).flatMap(({ intent, language, chance }) =>
    chance >= OFFERED && isOfferable(intent) ? { intent, language } : [],
  );
}

/**
 * What is told, or holds a name, is nothing to press; the way to the help, which tells who the bot is,
 * stands on the card anyway.
 */
const NOT_OFFERED = [
  ...NAMING,
  'greeting',
  'thanks',
  'bye',
  'ack',
  'gotJob',
  'help',
  'who',
] as const satisfies readonly IntentName[];

/** What may be offered as a button that says it plainly. */
export interface Wish {
  readonly intent: Exclude<IntentName, (typeof NOT_OFFERED)[number]>;
  readonly language: Language;
}

function isOfferable(intent: IntentName): intent is Wish['intent'] {
  return !NOT_OFFERED.some((other) => other === intent);
}

export const WISHES: readonly Wish['intent'][] = INTENTS.filter(isOfferable);

function isSure({ intent, chance }: Guess): boolean {
  return chance >= (CHANGES.includes(intent) ? SURE.changed : SURE.shown);
}

/** Nothing where the intent needs a name and the text has none. */
function withName({ intent, language }: Guess, text: string): Intent | undefined {
  if (!isNaming(intent)) return { intent, language };
  const name = NAME_READERS[intent](text);
  return name === undefined ? undefined : { intent, language, name };
}

const employerIn = (text: string) => namedText(text).names[0]?.name;
const personIn = (text: string) => wordsOf(text).find(({ typed }) => isFirstName(typed))?.typed;

const NAME_READERS: Readonly<Record<Naming, (text: string) => string | undefined>> = {
  employerKnown: employerIn,
  employerLast: employerIn,
  coachNumbers: personIn,
};
