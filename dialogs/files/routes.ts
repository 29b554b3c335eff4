import type { Route } from '../kit/route';
import { takeFilesRoute } from './take-files';

export const fileRoutes: readonly Route[] = [takeFilesRoute];
