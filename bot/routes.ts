import { askRoutes } from '../dialogs/answers/ask';
import { markArticleRoutes } from '../dialogs/answers/mark-article';
import { questionRoutes } from '../dialogs/answers/questions';
import { searchArticleRoutes } from '../dialogs/answers/search-articles';
import { deliveryRoutes } from '../dialogs/deliveries/deliveries';
import { digestRoutes } from '../dialogs/digest/routes';
import { editEmployerRoutes } from '../dialogs/employers/edit-employer';
import { employerRoutes } from '../dialogs/employers/employers';
import { mergeEmployerRoutes } from '../dialogs/employers/merge-employers';
import { coachPromptRoutes } from '../dialogs/friday/coach-prompt';
import { demoRoleRoutes } from '../dialogs/home/demo-role';
import { helpRoutes } from '../dialogs/home/help';
import { welcomeRoutes } from '../dialogs/home/welcome';
import type { Route } from '../dialogs/kit/route';
import { logMeetingRoutes } from '../dialogs/meetings/log-meeting';
import { myWeekRoutes } from '../dialogs/my-week/my-week';
import { processRoutes } from '../dialogs/process/process';
import { readinessRoutes } from '../dialogs/readiness/checklist';
import { coachAnswerRoutes } from '../dialogs/teams/coach-answer';
import { coachRequestRoutes } from '../dialogs/teams/coach-request';
import { settingsRoutes } from '../dialogs/teams/settings';
import { teamChangeRoutes } from '../dialogs/teams/team-changes';
import { teamDetailsRoutes } from '../dialogs/teams/team-details';
import { teamPersonRoutes } from '../dialogs/teams/team-person';
import { expertGroupRoutes } from '../dialogs/tickets/expert-groups';
import { ticketRoutes } from '../dialogs/tickets/routes';
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
