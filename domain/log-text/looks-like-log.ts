import { findAnchors } from './anchors';
import { classify } from './classifiers/classifier';
import { type Classifiers, learnedClassifiers } from './classifiers/learned';
import { textFeatures } from './classifiers/text-features';
import { type FlatText, flatten } from './flat-text';
import { logVocabularyFor } from './language-of-log';
import { likelyNames } from './tagger/read-names';
import { wordsInText } from './text-words';

/** Characters that are looked at: a log names its contact at the beginning. */
const READ_LENGTH = 400;
const FEWEST_WORDS = 2;
/**
 * By writers that were not learned from: the form opens for 5 % of texts that are no logs, and most logs
 * for which it doesn't are at least doubtful.
 */
const PROBABILITIES = { log: 0.8, named: 0.1, perhaps: 0.15 };
/** A name as sure as this, beside a verb of contact, makes a log of a short text: `kävin eilen Lidlissä`. */
const SURE_NAME = 0.9;

/** `perhaps`: a log may be meant; the bot answers, and offers to log it. */
export type LogLikeness = 'log' | 'perhaps' | 'other';

/** What is looked at of a message. */
export function openingOf(text: string): { readonly log: string; readonly flat: FlatText } {
  const log = text.slice(0, READ_LENGTH).normalize('NFC').trim();
  return { log, flat: flatten(log) };
}

/** Whether a message without the command word is a coach's log of a contact with an employer. */
export function logLikeness(
  text: string,
  { isLog }: Pick<Classifiers, 'isLog'> = learnedClassifiers(),
): LogLikeness {
  const { log, flat } = openingOf(text);
  if (wordsInText(log, flat).length < FEWEST_WORDS) return 'other';
  const [, probability = 0] = classify(textFeatures(log, flat), isLog, 2);
  if (probability >= PROBABILITIES.log) return 'log';
  if (probability >= PROBABILITIES.named && namesContact(log, flat)) return 'log';
  return probability >= PROBABILITIES.perhaps ? 'perhaps' : 'other';
}

function namesContact(log: string, flat: FlatText): boolean {
  if (log.endsWith('?')) return false;
  const anchors = findAnchors(flat, logVocabularyFor(flat));
  if (!anchors.some(({ kind }) => kind === 'contact')) return false;
  return (likelyNames(log, flat)[0]?.probability ?? 0) >= SURE_NAME;
}

/** Whether it is so surely a log that its form opens. */
export function looksLikeLog(text: string, classifiers = learnedClassifiers()): boolean {
  return logLikeness(text, classifiers) === 'log';
}
