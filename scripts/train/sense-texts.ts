import { detectLanguage } from '../../domain/answers/detect-language';
import type { Knowledge } from '../../domain/answers/knowledge';
import { senseFeatures } from '../../domain/answers/sense/sense-features';
import { splitWords } from '../../domain/answers/terms';
import { LANGUAGES } from '../../domain/language';
import type { NeedQuestion } from './need-questions';
import type { SenseText } from './train-sense';

const SENTENCE = /(?<=[.:?!])\s+|\n/;
const SHORTEST_SENTENCE = 15;
/** A sentence of a body says less of what is asked. */
const OF_SENTENCE = 0.5;

/** The entries' titles, example questions and sentences; an entry's class is its index. */
export function textsOfEntries({ entries, vocabulary }: Knowledge): SenseText[] {
  return entries.flatMap((entry, number) =>
    LANGUAGES.flatMap((language) => {
      const textOf = (text: string, weight: number): SenseText => ({
        features: senseFeatures(text, language, vocabulary),
        classes: [number],
        weight,
      });
      return [
        textOf(entry.title[language], 1),
        ...entry.questions[language].map((text) => textOf(text, 1)),
        ...entry.body[language]
          .split(SENTENCE)
          .filter((text) => text.length > SHORTEST_SENTENCE)
          .map((text) => textOf(text, OF_SENTENCE)),
      ];
    }),
  );
}

/** Questions that people ask; those that nothing answers have the class after the last entry. */
export function textsOfQuestions(
  questions: readonly NeedQuestion[],
  weight: number,
  { entries, vocabulary }: Knowledge,
): SenseText[] {
  const numbers = new Map(entries.map(({ id }, number) => [id, number]));
  return questions.map(({ q, articles }) => {
    const words = splitWords(q, 'fi');
    const { language } = detectLanguage(q, words, vocabulary, 'fi');
    const classes = articles.flatMap((id) => numbers.get(id) ?? []);
    return {
      features: senseFeatures(q, language, vocabulary),
      classes: classes.length > 0 ? classes : [entries.length],
      weight,
    };
  });
}
