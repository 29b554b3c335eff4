import type { Route } from '../kit/route';
import { helpRoutes } from './help';
import { welcomeRoutes } from './welcome';

export const homeRoutes: readonly Route[] = [...helpRoutes, ...welcomeRoutes];
