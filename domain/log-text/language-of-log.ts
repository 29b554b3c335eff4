import type { FlatText } from './flat-text';
import { findPhrases } from './phrases';
import { LOG_VOCABULARIES } from './words';
import { FINNISH } from './words/fi';
import type { LogVocabulary } from './words/log-vocabulary';

/** A verb of contact says more about the language than a function word does. */
const VERB_WEIGHT = 2;

/** The vocabulary of the text's language: the one with most of its words, Finnish when none has any. */
export function logVocabularyFor(text: FlatText): LogVocabulary {
  let best = FINNISH;
  let bestWeight = weightOf(text, FINNISH);
  for (const vocabulary of LOG_VOCABULARIES.filter((known) => known !== FINNISH)) {
    const weight = weightOf(text, vocabulary);
    if (weight > bestWeight) [best, bestWeight] = [vocabulary, weight];
  }
  return best;
}

function weightOf(text: FlatText, vocabulary: LogVocabulary): number {
  const { contact, talked } = vocabulary;
  const verbs = [...Object.values(contact), talked];
  const hits = verbs.reduce((sum, phrases) => sum + findPhrases(text, phrases).length, 0);
  return VERB_WEIGHT * hits + findPhrases(text, vocabulary.marks).length;
}
