import type { Article } from './article';
import type { CriterionArticle } from './criterion-article';
import { type Entry, levelId } from './entry';
import type { Limit } from './limit';

/** One entry for each article and each limit; six for each criterion (itself and its five levels). */
export function entriesOf(knowledge: {
  readonly articles: readonly Article[];
  readonly criteria: readonly CriterionArticle[];
  readonly limits: readonly Limit[];
}): Entry[] {
  return [
    ...knowledge.articles.map(
      (article): Entry => ({ ...textsOf(article), kind: 'article', article }),
    ),
    ...knowledge.criteria.flatMap((article): Entry[] => [
      { ...textsOf(article), kind: 'criterion', article },
      ...article.levels.map(
        ({ level, text, questions }): Entry => ({
          id: levelId(article.id, level),
          title: article.title,
          body: text,
          questions,
          kind: 'level',
          article,
          level,
        }),
      ),
    ]),
    ...knowledge.limits.map((limit): Entry => ({ ...textsOf(limit), kind: 'limit', limit })),
  ];
}

function textsOf({ id, title, body, questions }: Article | Limit) {
  return { id, title, body, questions };
}
