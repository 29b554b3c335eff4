import type { Language } from '../language';
import { type Classifier, classify, unpackClassifier } from '../log-text/classifiers/classifier';
import { INTENTS, type IntentName, isAskedOfWork } from './intent';
import { intentFeatures } from './intent-features';
import KEPT from './learned/weights.json';
import type { Intent } from './read-intent';

/** What `npm run train` tells apart: no intent, and each of them. */
export const INTENT_CLASSES: readonly (IntentName | undefined)[] = [undefined, ...INTENTS];

/**
 * The likeliest intent among intents, and no intent at all. By a writer who was not learned from, five
 * of six that are taken so are right; of questions that the articles answer it takes 3 in 1,000.
 */
const PROBABILITIES = { least: 0.3, none: 0.7 };
const LONGEST_TEXT = 160;
/** They mean nothing without a name. */
const NAMED: readonly IntentName[] = ['employerKnown', 'employerLast', 'coachNumbers'];

let learned: Classifier | undefined;

/** Unpacked with the first text: a bot that starts does without. */
function learnedIntents(): Classifier {
  learned ??= unpackClassifier(KEPT);
  return learned;
}

/**
 * What a message seems to want of the bot itself, learned from how people say it. For what patterns,
 * absences and logs have left: it guesses, where the articles would else be asked.
 *
 * @param language the reader's, in which it is answered
 */
export function likelyIntent(
  text: string,
  language: Language,
  kept: Classifier = learnedIntents(),
): Intent | undefined {
  if (text.length > LONGEST_TEXT) return undefined;
  const [none = 1, ...all] = classify(intentFeatures(text), kept, INTENT_CLASSES.length);
  const most = Math.max(...all);
  if (none >= PROBABILITIES.none || most / (1 - none) <= PROBABILITIES.least) return undefined;
  const intent = INTENTS[all.indexOf(most)];
  if (intent === undefined || isAskedOfWork(intent, text)) return undefined;
  if (!NAMED.includes(intent)) return { intent, language };
  const name = nameIn(text);
  return name === undefined ? undefined : { intent, language, name };
}

/** Capitalised words in a row, the first word of the text apart where a name follows it. */
function nameIn(text: string): string | undefined {
  const names =
    text.match(
      /\p{Lu}[\p{L}\p{N}&'’-]*(?: \p{Lu}[\p{L}\p{N}&'’-]*)*(?: \p{Ll}{5,}(?=[ ,?.]|$))?/gu,
    ) ?? [];
  return names[0];
}
