import { askRoutes } from '../dialogs/ask';
import { coachAnswerRoutes } from '../dialogs/coach-answer';
import { coachPromptRoutes } from '../dialogs/coach-prompt/coach-prompt';
import { coachRequestRoutes } from '../dialogs/coach-request';
import { deliveryRoutes } from '../dialogs/deliveries';
import { demoRoleRoutes } from '../dialogs/demo-role';
import { digestRoutes } from '../dialogs/digest/digest-routes';
import { editEmployerRoutes } from '../dialogs/edit-employer';
import { employerRoutes } from '../dialogs/employers';
import { expertGroupRoutes } from '../dialogs/experts/expert-groups';
import { helpRoutes } from '../dialogs/help';
import { logMeetingRoutes } from '../dialogs/log-meeting';
import { markArticleRoutes } from '../dialogs/mark-article';
import { mergeEmployerRoutes } from '../dialogs/merge-employers';
import { myWeekRoutes } from '../dialogs/my-week';
import { processRoutes } from '../dialogs/process';
import { questionRoutes } from '../dialogs/questions';
import { readinessRoutes } from '../dialogs/readiness/checklist';
import type { Route } from '../dialogs/route';
import { searchArticleRoutes } from '../dialogs/search-articles';
import { settingsRoutes } from '../dialogs/settings';
import { teamChangeRoutes } from '../dialogs/team-changes';
import { teamDetailsRoutes } from '../dialogs/team-details';
import { teamPersonRoutes } from '../dialogs/team-person';
import { ticketRoutes } from '../dialogs/tickets/ticket-routes';
import { welcomeRoutes } from '../dialogs/welcome';
import { workbookRoutes } from '../dialogs/workbooks/download-workbook';

/** Everything the bot answers to, in one list. The order matters to plain messages alone. */
export function routes(features: { demo: boolean }): readonly Route[] {
  return [
    ...coachPromptRoutes,
    ...logMeetingRoutes,
    ...myWeekRoutes,
    ...digestRoutes,
    ...workbookRoutes,
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
    ...processRoutes,
    ...questionRoutes,
    ...deliveryRoutes,
    ...readinessRoutes,
    ...markArticleRoutes,
    ...searchArticleRoutes,
    // Takes every message that is left.
    ...askRoutes,
  ];
}
