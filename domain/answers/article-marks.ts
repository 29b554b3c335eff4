/** What the coordinator says of an article: it answers nobody, or it answers with a warning. */
export const ARTICLE_MARKS = ['hidden', 'outdated'] as const;
export type ArticleMark = (typeof ARTICLE_MARKS)[number];

export interface MarkedArticles {
  readonly hidden: ReadonlySet<string>;
  /** By article, the instant it was marked at. */
  readonly outdated: ReadonlyMap<string, string>;
}
