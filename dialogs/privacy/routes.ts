import type { Route } from '../kit/route';
import { ownDataRoutes } from './own-data';
import { retentionRoutes } from './retention';

export const privacyRoutes: readonly Route[] = [...ownDataRoutes, ...retentionRoutes];
