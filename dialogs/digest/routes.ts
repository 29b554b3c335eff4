import type { Route } from '../kit/route';
import { askDigestRoutes } from './ask-digest';
import { noteOutcomeRoutes } from './note-outcome';
import { reviewRoutes } from './review';
import { sendAgainRoutes } from './send-again';

export const digestRoutes: readonly Route[] = [
  ...askDigestRoutes,
  ...reviewRoutes,
  ...noteOutcomeRoutes,
  ...sendAgainRoutes,
];
