import type { PointId } from '../../domain/readiness/point';
import { POINTS } from '../../domain/readiness/points';
import { buttonRow } from '../kit/adaptive-card';
import type { CardElement } from '../kit/card-element';
import { wordsIn } from '../kit/wording';
import { goButton } from './page-actions';
import type { PageView } from './page-view';

/** Opens the article that a point's support rests on, in place of the page. */
export function articleButton(view: PageView, pointId: PointId): CardElement[] {
  const point = POINTS.find(({ id }) => id === pointId);
  const about = wordsIn(view.language)(`readiness.point.${pointId}.label`);
  return point ? readMore(view, point.article, about) : [];
}

/** Named by what it is about, as titles are too long for a phone; the article's is its tooltip. */
export function readMore(
  { language, state, surface, knowledge }: PageView,
  articleId: string,
  about: string,
): CardElement[] {
  const tooltip = knowledge.article(articleId)?.title[language];
  if (!tooltip) return [];
  const page = { kind: 'article', id: articleId } as const;
  const title = wordsIn(language)('readiness.page.readMore', { about });
  const open = goButton(title, state, page, { surface, inputs: 'none', tooltip });
  return [buttonRow([open], { spacing: 'Small' })];
}
