import type { Route } from '../kit/route';
import { coachAnswerRoutes } from './coach-answer';
import { coachRequestRoutes } from './coach-request';
import { settingsRoutes } from './settings';
import { teamChangeRoutes } from './team-changes';
import { teamDetailsRoutes } from './team-details';
import { teamPersonRoutes } from './team-person';

export const teamRoutes: readonly Route[] = [
  ...coachRequestRoutes,
  ...coachAnswerRoutes,
  ...settingsRoutes,
  ...teamDetailsRoutes,
  ...teamPersonRoutes,
  ...teamChangeRoutes,
];
