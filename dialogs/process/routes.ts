import type { Route } from '../kit/route';
import { showProcessRoutes } from './show-process';

export const processRoutes: readonly Route[] = [...showProcessRoutes];
