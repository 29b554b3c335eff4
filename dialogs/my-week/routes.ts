import type { Route } from '../kit/route';
import { showMyWeekRoutes } from './show-my-week';

export const myWeekRoutes: readonly Route[] = [...showMyWeekRoutes];
