import type { Route } from '../kit/route';
import { editEmployerRoutes } from './edit-employer';
import { importEmployersRoutes } from './import-employers';
import { listEmployersRoutes } from './list-employers';
import { mergeEmployerRoutes } from './merge-employers';

export const employerRoutes: readonly Route[] = [
  ...listEmployersRoutes,
  ...editEmployerRoutes,
  ...mergeEmployerRoutes,
  ...importEmployersRoutes,
];
