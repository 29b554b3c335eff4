import {
  type Classifier,
  type KeptClassifier,
  unpackClassifier,
} from '../../log-text/classifiers/classifier';
import { INTENTS, type IntentName } from '../intent';
import KEPT from './weights.json';

/** Whether a message wants something of the bot itself; else it is a log, or a question about the work. */
export const IS_OF_BOT = [false, true] as const;

/** What `npm run train` learned of what people say to the bot of itself, as the file keeps it. */
export interface KeptIntents {
  /** The intents that were learned, in the order of the classes: one that came later is not among them. */
  readonly intents: readonly string[];
  /** How the words of the wishes begin, with a space between. */
  readonly beginnings: string;
  readonly isOfBot: KeptClassifier;
  readonly intent: KeptClassifier;
  readonly language: KeptClassifier;
}

export interface LearnedIntents {
  /** Nothing for an intent that is no more. */
  readonly intents: readonly (IntentName | undefined)[];
  readonly beginnings: ReadonlySet<string>;
  readonly isOfBot: Classifier;
  /** What it wants, if it wants something. */
  readonly intent: Classifier;
  /** In which of `LANGUAGES` it is said. */
  readonly language: Classifier;
}

function unpackIntents(kept: KeptIntents): LearnedIntents {
  return {
    intents: kept.intents.map((name) => INTENTS.find((intent) => intent === name)),
    beginnings: new Set(kept.beginnings.split(' ')),
    isOfBot: unpackClassifier(kept.isOfBot),
    intent: unpackClassifier(kept.intent),
    language: unpackClassifier(kept.language),
  };
}

let learned: LearnedIntents | undefined;

/** Those of this repository, unpacked with the first message or while the bot warms up. */
export function learnedIntents(): LearnedIntents {
  learned ??= unpackIntents(KEPT);
  return learned;
}
