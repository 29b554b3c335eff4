import type { Route } from '../kit/route';
import { showAuditRoutes } from './show-audit';

export const auditRoutes: readonly Route[] = [...showAuditRoutes];
