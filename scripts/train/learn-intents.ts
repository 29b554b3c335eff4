import type { Knowledge } from '../../domain/answers/knowledge';
import { intentFeatures } from '../../domain/intents/intent-features';
import { INTENT_CLASSES } from '../../domain/intents/likely-intent';
import { LANGUAGES } from '../../domain/language';
import type { KeptClassifier } from '../../domain/log-text/classifiers/classifier';
import type { Wording } from '../intents/wording';
import type { AskedQuestion } from './learn-classifiers';
import type { TaggedLine } from './tagged-lines';
import { type ClassedText, trainClassifier } from './train-classifier';

/** There are far more texts that are none. */
const WEIGHTS = { question: 0.5, log: 0.3 };
const KEPT = 5_000;
/** A feature of one text alone tells of that text. */
const FEWEST_TEXTS = 2;
const ROUNDS = 20;

/** Learns to tell what is wanted of the bot itself from logs and from questions for the articles. */
export function learnIntents(
  wordings: readonly Wording[],
  lines: readonly TaggedLine[],
  questions: readonly AskedQuestion[],
): KeptClassifier {
  const asked = wordings.map(({ text, intent }) => ({
    text,
    right: INTENT_CLASSES.indexOf(intent),
    weight: 1,
  }));
  const others = [
    ...questions.map(({ q }) => ({ text: q, right: 0, weight: WEIGHTS.question })),
    ...lines
      .filter(({ line }) => line.isLog)
      .map(({ text }) => ({ text, right: 0, weight: WEIGHTS.log })),
  ];
  const texts = [...asked, ...others].map(({ text, ...known }, at): ClassedText => {
    return { ...known, features: intentFeatures(text), writer: String(at) };
  });
  const classes = INTENT_CLASSES.length;
  return trainClassifier(texts, { classes, kept: KEPT, fewest: FEWEST_TEXTS, rounds: ROUNDS });
}

/** Of the articles' own questions every third is learned from; the others tell how it went. */
const LEARNED_OF_ARTICLES = 3;

/** What people ask of the work, and not of the bot: no intents, however alike. */
export function articleQuestions({ entries }: Knowledge): AskedQuestion[] {
  return entries
    .filter(({ id }) => !id.startsWith('botti-'))
    .flatMap(({ id, questions }) =>
      LANGUAGES.flatMap((language) => questions[language].map((q) => ({ q, writer: id }))),
    )
    .filter((_asked, at) => at % LEARNED_OF_ARTICLES === 0);
}
