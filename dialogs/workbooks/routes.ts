import type { Route } from '../kit/route';
import { downloadWorkbookRoutes } from './download-workbook';

export const workbookRoutes: readonly Route[] = [...downloadWorkbookRoutes];
