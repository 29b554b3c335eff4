import { askRoutes } from '../dialogs/ask';
import { coachAnswerRoutes } from '../dialogs/coach-answer';
import { coachRequestRoutes } from '../dialogs/coach-request';
import { demoRoleRoutes } from '../dialogs/demo-role';
import { editEmployerRoutes } from '../dialogs/edit-employer';
import { employerRoutes } from '../dialogs/employers';
import { expertGroupRoutes } from '../dialogs/experts/expert-groups';
import { helpRoutes } from '../dialogs/help';
import { logMeetingRoutes } from '../dialogs/log-meeting';
import { markArticleRoutes } from '../dialogs/mark-article';
import { mergeEmployerRoutes } from '../dialogs/merge-employers';
import { myWeekRoutes } from '../dialogs/my-week';
import { questionRoutes } from '../dialogs/questions';
import type { Route } from '../dialogs/route';
import { searchArticleRoutes } from '../dialogs/search-articles';
import { settingsRoutes } from '../dialogs/settings';
import { teamChangeRoutes } from '../dialogs/team-changes';
import { teamDetailsRoutes } from '../dialogs/team-details';
import { teamPersonRoutes } from '../dialogs/team-person';
import { ticketRoutes } from '../dialogs/tickets/ticket-routes';
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
    ...expertGroupRoutes,
    ...ticketRoutes,
    ...welcomeRoutes,
    ...teamChangeRoutes,
    ...(features.demo ? demoRoleRoutes : []),
    ...questionRoutes,
    ...markArticleRoutes,
    ...searchArticleRoutes,
    // Takes every message that is left.
    ...askRoutes,
  ];
}
