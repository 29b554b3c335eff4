import type { Route } from '../kit/route';
import { showCriteriaRoutes } from './show-criteria';
import { tellMonthRoutes } from './tell-month';

export const criteriaRoutes: readonly Route[] = [...showCriteriaRoutes, ...tellMonthRoutes];
