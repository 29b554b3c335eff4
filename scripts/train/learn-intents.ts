import type { Knowledge } from '../../domain/answers/knowledge';
import { beginningsIn, wordingFeatures } from '../../domain/intents/guess-intents';
import { INTENTS, isNaming } from '../../domain/intents/intent';
import { IS_OF_BOT, type KeptIntents } from '../../domain/intents/learned/learned-intents';
import { LANGUAGES } from '../../domain/language';
import type { Wording } from '../intents/wording';
import type { AskedQuestion } from './learn-classifiers';
import type { TaggedLine } from './tagged-lines';
import { type ClassedText, trainClassifier } from './train-classifier';

/** Wishes are few beside the questions and logs that are none, and count more. */
const WEIGHTS = { wish: 1.5, other: 0.5 };
/** Features that the file keeps of each. */
const KEPT = { isOfBot: 12_000, intent: 6_000, language: 2_000 };
/** What one wording alone has tells nothing; few people have written them. */
const LEARNING = { fewest: 2, rate: 0.1, rounds: 10 };

/**
 * Learns which messages want something of the bot itself and what: logs, lines that are none and
 * questions about the work want nothing of it.
 */
export function learnIntents(
  wordings: readonly Wording[],
  lines: readonly TaggedLine[],
  questions: readonly AskedQuestion[],
): KeptIntents {
  const wishes = wordings.map(({ text, ...wording }) => ({
    ...wording,
    features: wordingFeatures(text),
  }));
  // A line that is no log may well be said to the bot.
  const logs = lines.filter(({ line }) => line.isLog);
  const others = [...logs.map(({ text }) => text), ...questions.map(({ q }) => q)].map((text) => ({
    features: wordingFeatures(text),
  }));
  const intents = INTENTS.filter((name) => wordings.some(({ intent }) => intent === name));
  const learn = (told: keyof typeof KEPT, classes: number, texts: readonly Text[]) =>
    trainClassifier(
      texts.map((text, at) => ({ ...text, writer: String(at) })),
      { classes, kept: KEPT[told], ...LEARNING },
    );
  const learnOfWishes = (told: 'intent' | 'language', classes: readonly string[]) =>
    learn(
      told,
      classes.length,
      wishes.map(({ features, ...wish }) => {
        return { features, right: classes.indexOf(wish[told]), weight: 1 };
      }),
    );
  const beginnings = wordings
    .filter(({ intent }) => !isNaming(intent))
    .flatMap(({ text }) => beginningsIn(text));
  return {
    intents,
    beginnings: [...new Set(beginnings)].sort().join(' '),
    isOfBot: learn('isOfBot', IS_OF_BOT.length, [
      ...wishes.map(({ features }) => {
        return { features, right: IS_OF_BOT.indexOf(true), weight: WEIGHTS.wish };
      }),
      ...others.map(({ features }) => {
        return { features, right: IS_OF_BOT.indexOf(false), weight: WEIGHTS.other };
      }),
    ]),
    intent: learnOfWishes('intent', intents),
    language: learnOfWishes('language', LANGUAGES),
  };
}

type Text = Omit<ClassedText, 'writer'>;

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
