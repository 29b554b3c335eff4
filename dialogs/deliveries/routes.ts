import type { Route } from '../kit/route';
import { listDeliveriesRoutes } from './list-deliveries';

export const deliveryRoutes: readonly Route[] = [...listDeliveriesRoutes];
