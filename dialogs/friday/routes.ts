import type { Route } from '../kit/route';
import { answerFridayRoutes } from './answer-friday';

export const fridayRoutes: readonly Route[] = [...answerFridayRoutes];
