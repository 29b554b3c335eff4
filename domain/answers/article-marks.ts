import { type Decision, refuse, write } from '../kit/decision';

/** The coordinator's marks on an article: `hidden` never answers, `outdated` answers with a warning. */
export const ARTICLE_MARKS = ['hidden', 'outdated'] as const;
export type ArticleMark = (typeof ARTICLE_MARKS)[number];

export interface PlacedMark {
  readonly articleId: string;
  readonly mark: ArticleMark;
  readonly at: string;
}

export interface MarkedArticles {
  readonly hidden: ReadonlySet<string>;
  /** By article id, the instant (ISO 8601) when it was marked. */
  readonly outdated: ReadonlyMap<string, string>;
}

export function groupMarks(marks: readonly PlacedMark[]): MarkedArticles {
  const of = (wanted: ArticleMark) => marks.filter(({ mark }) => mark === wanted);
  return {
    hidden: new Set(of('hidden').map(({ articleId }) => articleId)),
    outdated: new Map(of('outdated').map(({ articleId, at }) => [articleId, at])),
  };
}

export function changeMark(
  marks: readonly PlacedMark[],
  { isOn, ...changed }: PlacedMark & { readonly isOn: boolean },
): Decision<readonly PlacedMark[], 'isSo'> {
  const { articleId, mark } = changed;
  const others = marks.filter((placed) => placed.articleId !== articleId || placed.mark !== mark);
  const isSo = others.length < marks.length === isOn;
  if (isSo) return refuse('isSo');
  return write(isOn ? [...others, changed] : others);
}
