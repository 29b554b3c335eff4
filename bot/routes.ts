import { answerRoutes } from '../dialogs/answers/routes';
import { assessmentRoutes } from '../dialogs/assessments/routes';
import { auditRoutes } from '../dialogs/audit/routes';
import { criteriaRoutes } from '../dialogs/criteria/routes';
import { deliveryRoutes } from '../dialogs/deliveries/routes';
import { digestRoutes } from '../dialogs/digest/routes';
import { employerRoutes } from '../dialogs/employers/routes';
import { evidenceRoutes } from '../dialogs/evidence/routes';
import { fileRoutes } from '../dialogs/files/routes';
import { fridayRoutes } from '../dialogs/friday/routes';
import { demoRoleRoutes } from '../dialogs/home/demo-role';
import { homeRoutes } from '../dialogs/home/routes';
import { intentRoutes, likelyIntentRoutes } from '../dialogs/intents/routes';
import type { Route } from '../dialogs/kit/route';
import { meetingRoutes } from '../dialogs/meetings/routes';
import { myWeekRoutes } from '../dialogs/my-week/routes';
import { privacyRoutes } from '../dialogs/privacy/routes';
import { processRoutes } from '../dialogs/process/routes';
import { readinessRoutes } from '../dialogs/readiness/routes';
import { teamRoutes } from '../dialogs/teams/routes';
import { ticketRoutes } from '../dialogs/tickets/routes';
import { workbookRoutes } from '../dialogs/workbooks/routes';

/** Everything the bot answers to, in one list. The order matters to plain messages alone. */
export function routes(features: { demo: boolean }): readonly Route[] {
  return [
    // What is said of the bot itself is neither a log nor a question.
    ...intentRoutes,
    ...fridayRoutes,
    ...meetingRoutes,
    ...myWeekRoutes,
    ...digestRoutes,
    ...assessmentRoutes,
    ...criteriaRoutes,
    ...evidenceRoutes,
    ...workbookRoutes,
    ...employerRoutes,
    ...fileRoutes,
    ...homeRoutes,
    ...teamRoutes,
    ...ticketRoutes,
    ...(features.demo ? demoRoleRoutes : []),
    ...processRoutes,
    ...deliveryRoutes,
    ...auditRoutes,
    ...privacyRoutes,
    ...readinessRoutes,
    ...likelyIntentRoutes,
    // Takes every message that is left.
    ...answerRoutes,
  ];
}
