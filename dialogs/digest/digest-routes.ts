import type { Route } from '../route';
import { koosteRoutes } from './kooste';
import { reviewRoutes } from './review';
import { sendAgainRoutes } from './send-again';

export const digestRoutes: readonly Route[] = [
  ...koosteRoutes,
  ...reviewRoutes,
  ...sendAgainRoutes,
];
