import type { Route } from '../kit/route';
import { askRoutes } from './ask';
import { markArticleRoutes } from './mark-article';
import { questionRowRoutes } from './question';
import { questionRoutes } from './questions';
import { searchArticleRoutes } from './search-articles';

/** Its last takes every message that nobody else took. */
export const answerRoutes: readonly Route[] = [
  ...questionRoutes,
  ...questionRowRoutes,
  ...markArticleRoutes,
  ...searchArticleRoutes,
  ...askRoutes,
];
