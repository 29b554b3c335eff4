import type { Level } from '../criteria/level';
import type { Article, CriterionArticle, InLanguages, Limit } from './article';

/** What a question is matched with: an article, a criterion's level, or what is declined. */
export type Entry = Readonly<{
  id: string;
  title: InLanguages<string>;
  body: InLanguages<string>;
  questions: InLanguages<readonly string[]>;
}> &
  (
    | { readonly kind: 'article'; readonly article: Article }
    | { readonly kind: 'criterion'; readonly article: CriterionArticle }
    | { readonly kind: 'level'; readonly article: CriterionArticle; readonly level: Level }
    | { readonly kind: 'limit'; readonly limit: Limit }
  );

/** Every article as one entry, every criterion as six (itself and its levels). */
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

export const levelId = (criterionId: string, level: Level) => `${criterionId}-taso-${level}`;

/** The article behind an entry; a limit has none. */
export function articleOf(entry: Entry): Article | undefined {
  return entry.kind === 'limit' ? undefined : entry.article;
}

function textsOf({ id, title, body, questions }: Article | Limit) {
  return { id, title, body, questions };
}
