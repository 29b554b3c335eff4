import type { Route } from '../kit/route';
import { ownDataRoutes } from './own-data';

export const privacyRoutes: readonly Route[] = [...ownDataRoutes];
