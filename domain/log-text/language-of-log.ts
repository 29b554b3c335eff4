import type { FlatText } from './flat-text';
import { findPhrases } from './phrases';
import { LOG_VOCABULARIES } from './words';
import { FINNISH } from './words/fi';
import type { LogVocabulary } from './words/log-vocabulary';

/** A verb of contact says more of the language than a small word does. */
const VERB_WEIGHT = 2;

/** The vocabulary of the language the text is in; Finnish when nothing tells. */
export function logVocabularyFor(text: FlatText): LogVocabulary {
  let best = FINNISH;
  let bestWeight = weightOf(text, FINNISH);
  for (const vocabulary of LOG_VOCABULARIES.filter((each) => each !== FINNISH)) {
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
