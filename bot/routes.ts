import { coachAnswerRoutes } from '../dialogs/coach-answer';
import { coachRequestRoutes } from '../dialogs/coach-request';
import { demoRoleRoutes } from '../dialogs/demo-role';
import { editEmployerRoutes } from '../dialogs/edit-employer';
import { employerRoutes } from '../dialogs/employers';
import { helpRoutes } from '../dialogs/help';
import { logMeetingRoutes } from '../dialogs/log-meeting';
import { mergeEmployerRoutes } from '../dialogs/merge-employers';
import { myWeekRoutes } from '../dialogs/my-week';
import type { Route } from '../dialogs/route';
import { settingsRoutes } from '../dialogs/settings';
import { teamChangeRoutes } from '../dialogs/team-changes';
import { teamDetailsRoutes } from '../dialogs/team-details';
import { teamPersonRoutes } from '../dialogs/team-person';
import { welcomeRoutes } from '../dialogs/welcome';

/** Everything the bot answers to, in one list. The order matters to plain messages alone. */
export function routes(features: { demo: boolean }): readonly Route[] {
  return [
    ...logMeetingRoutes,
    ...myWeekRoutes,
    ...employerRoutes,
    ...editEmployerRoutes,
    ...mergeEmployerRoutes,
    ...helpRoutes,
    ...coachRequestRoutes,
    ...coachAnswerRoutes,
    ...settingsRoutes,
    ...teamDetailsRoutes,
    ...teamPersonRoutes,
    ...welcomeRoutes,
    ...teamChangeRoutes,
    ...(features.demo ? demoRoleRoutes : []),
  ];
}
