import type { Article } from '../../domain/answers/article';
import { LANGUAGES, type Language } from '../../domain/language';
import type { KnowledgeFiles } from '../../storage/answers/read-articles';
import { randomFrom } from '../support/random';

const ALWAYS_THE_SAME = 20_261_122;

/**
 * `count` articles shaped as the real ones: as many questions, as long texts in each language, put
 * together from the real ones' words as often as those occur. The limits and criteria are left as
 * they are.
 */
export function syntheticArticles(files: KnowledgeFiles, count: number): KnowledgeFiles {
  const random = randomFrom(ALWAYS_THE_SAME);
  const words = Object.fromEntries(
    LANGUAGES.map((language) => [
      language,
      files.articles.flatMap(({ title, body, questions }) =>
        [title[language], body[language], ...questions[language]].flatMap(wordsOf),
      ),
    ]),
  );
  const like = (text: string, language: Language): string => {
    const own = words[language] ?? [];
    return wordsOf(text)
      .map(() => own[Math.floor(random() * own.length)])
      .join(' ');
  };
  const inEach = <Value>(make: (language: Language) => Value) => ({
    fi: make('fi'),
    sv: make('sv'),
    en: make('en'),
  });
  const articles = Array.from({ length: count }, (_, index): Article => {
    const model = files.articles[index % files.articles.length];
    if (!model) throw new Error('There are no articles to make others of');
    return {
      ...model,
      id: `synthetic-${index}`,
      title: inEach((language) => like(model.title[language], language)),
      body: inEach((language) => like(model.body[language], language)),
      questions: inEach((language) =>
        model.questions[language].map((question) => like(question, language)),
      ),
    };
  });
  return { ...files, articles };
}

const wordsOf = (text: string) => text.split(/\s+/);
