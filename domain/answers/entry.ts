import type { Level } from '../criteria/level';
import type { Article, CriterionArticle, InLanguages, Limit } from './article';

/** What a question is compared with: an article, a criterion or one of its levels, or a limit. */
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

/** An entry that can answer; a limit declines. */
export type AnswerEntry = Exclude<Entry, { kind: 'limit' }>;

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

export const levelId = (criterionId: string, level: Level) => `${criterionId}-taso-${level}`;

/** The article behind an entry; a limit has none. */
export function articleOf(entry: Entry): Article | undefined {
  return entry.kind === 'limit' ? undefined : entry.article;
}

/** The first entry of each article, in their order, without limits. */
export function onePerArticle(entries: readonly Entry[]): AnswerEntry[] {
  const seen = new Set<string>();
  return entries.flatMap((entry) => {
    if (entry.kind === 'limit' || seen.has(entry.article.id)) return [];
    seen.add(entry.article.id);
    return [entry];
  });
}

function textsOf({ id, title, body, questions }: Article | Limit) {
  return { id, title, body, questions };
}
