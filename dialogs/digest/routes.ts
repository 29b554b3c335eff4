import type { Route } from '../kit/route';
import { koosteRoutes } from './ask-digest';
import { reviewRoutes } from './review';
import { sendAgainRoutes } from './send-again';

export const digestRoutes: readonly Route[] = [
  ...koosteRoutes,
  ...reviewRoutes,
  ...sendAgainRoutes,
];
