import type { Level } from '../criteria/level';
import type { Article, InLanguages } from './article';
import type { CriterionArticle } from './criterion-article';
import type { Limit } from './limit';

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

export const levelId = (criterionId: string, level: Level) => `${criterionId}-taso-${level}`;

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

export const articleIdOf = (entry: Entry) => articleOf(entry)?.id ?? entry.id;
