import type { Route } from '../kit/route';
import { evidenceFormRoutes } from './evidence-form';
import { noteTodayRoutes } from './note-today';
import { takeBackRoutes } from './take-back';
import { timeSampleRoutes } from './time-sample';
import { yearRoutes } from './year';

export const evidenceRoutes: readonly Route[] = [
  ...noteTodayRoutes,
  ...evidenceFormRoutes,
  ...takeBackRoutes,
  ...yearRoutes,
  ...timeSampleRoutes,
];
