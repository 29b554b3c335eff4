import { findAnchors } from './anchors';
import { classify } from './classifiers/classifier';
import { learnedClassifiers } from './classifiers/learned';
import { textFeatures } from './classifiers/text-features';
import { type FlatText, flatten } from './flat-text';
import { logVocabularyFor } from './language-of-log';
import { featuredText } from './tagger/featured-text';
import { likelyNames } from './tagger/read-names';
import { type KnownWords, knownWords } from './tagger/word-kinds';
import { wordsInText } from './text-words';

/** Characters that are looked at: a log names its contact at the beginning. */
const READ_LENGTH = 400;
const FEWEST_WORDS = 2;
/** By writers that were not learned from, the form opens for about 5 % of texts that are no logs. */
const PROBABILITIES = { log: 0.85, least: 0.1 };
/**
 * Beside a verb of contact, the probabilities of a log and of a name that make one together: so a short
 * text is a log, too (`kävin eilen Leipomo Rinteellä`).
 */
const WITH_NAME = 1.3;

/** What is looked at of a message. */
export function openingOf(text: string): { readonly log: string; readonly flat: FlatText } {
  const log = text.slice(0, READ_LENGTH).normalize('NFC').trim();
  return { log, flat: flatten(log) };
}

/** Whether a message without the command word is so surely a log of a contact that its form opens. */
export function looksLikeLog(text: string, { isLog } = learnedClassifiers()): boolean {
  const { log, flat } = openingOf(text);
  if (wordsInText(log, flat).length < FEWEST_WORDS) return false;
  const words = knownWords(log, flat);
  const [, probability = 0] = classify(textFeatures(words), isLog, 2);
  if (probability >= PROBABILITIES.log) return true;
  if (probability < PROBABILITIES.least) return false;
  return probability + nameOfContact(log, flat, words) >= WITH_NAME;
}

/** How surely the text has an employer's name beside a verb of contact or of agreement. */
function nameOfContact(log: string, flat: FlatText, words: KnownWords): number {
  if (log.endsWith('?')) return 0;
  if (findAnchors(flat, logVocabularyFor(flat)).length === 0) return 0;
  return likelyNames(featuredText(log, flat, words))[0]?.probability ?? 0;
}
