import type { Route } from '../kit/route';
import { openChecklistRoutes } from './open-checklist';

export const readinessRoutes: readonly Route[] = [...openChecklistRoutes];
