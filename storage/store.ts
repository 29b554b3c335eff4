import { articleFeedbackRepository } from './answers/article-feedback';
import { articleMarkRepository } from './answers/article-marks';
import { lastAnswerRepository } from './answers/last-answers';
import { unansweredQuestionRepository } from './answers/unanswered-questions';
import { assessmentRepository } from './assessments/assessments';
import { assessorRoleRepository } from './assessments/assessor-roles';
import { auditLog } from './audit';
import { chainAudit } from './audit/chain-audit';
import type { Collection } from './collection/collection';
import { criteriaFactsReader } from './criteria/criteria-facts';
import { monthTotalsRepository } from './criteria/month-totals';
import { outboxRepository } from './deliveries/outbox';
import { digestFactsReader } from './digest/digest-facts';
import { planRepository } from './digest/plans';
import { weekNoteRepository } from './digest/week-notes';
import { employerImportRepository } from './employers/employer-imports';
import { employerRepository } from './employers/employers';
import { evidenceRepository } from './evidence/evidence';
import { timeDayRepository } from './evidence/time-days';
import { coachPromptRepository } from './friday/coach-prompts';
import { heartbeatRepository } from './heartbeat';
import { meetingRepository } from './meetings/meetings';
import { keptRecords } from './privacy/kept-records';
import { ownDataRepository } from './privacy/own-data';
import { removalRepository } from './privacy/removals';
import { retentionLookRepository } from './privacy/retention-looks';
import { retentionReportRepository } from './privacy/retention-reports';
import { retentionSettingsRepository } from './privacy/retention-settings';
import { readinessRunRepository } from './readiness/readiness-runs';
import { secretRepository } from './secrets';
import { coachRequestRepository } from './teams/coach-requests';
import { installationRepository } from './teams/installations';
import { peopleRepository } from './teams/people';
import { teamRepository } from './teams/teams';
import { expertGroupRepository } from './tickets/expert-groups';
import { ticketRepository } from './tickets/tickets';

/** Every repository over one collection; `onOutbox` is told when there is something to send. */
export function createStore(unchained: Collection, onOutbox?: () => void) {
  const collection = chainAudit(unchained);
  const meetings = meetingRepository(collection);
  const weekNotes = weekNoteRepository(collection);
  return {
    articleFeedback: articleFeedbackRepository(collection),
    articleMarks: articleMarkRepository(collection),
    assessments: assessmentRepository(collection),
    assessorRoles: assessorRoleRepository(collection),
    audit: auditLog(collection),
    coachPrompts: coachPromptRepository(collection),
    coachRequests: coachRequestRepository(collection),
    criteriaFacts: criteriaFactsReader(collection, meetings, weekNotes),
    digestFacts: digestFactsReader(collection, meetings, weekNotes),
    employerImports: employerImportRepository(collection),
    employers: employerRepository(collection),
    evidence: evidenceRepository(collection),
    expertGroups: expertGroupRepository(collection),
    heartbeat: heartbeatRepository(collection),
    installations: installationRepository(collection),
    keptRecords: keptRecords(collection),
    lastAnswers: lastAnswerRepository(collection),
    meetings,
    monthTotals: monthTotalsRepository(collection),
    outbox: outboxRepository(collection, onOutbox),
    ownData: ownDataRepository(unchained),
    people: peopleRepository(collection),
    plans: planRepository(collection),
    readinessRuns: readinessRunRepository(collection),
    removals: removalRepository(collection),
    retentionLooks: retentionLookRepository(collection),
    retentionReports: retentionReportRepository(collection),
    retentionSettings: retentionSettingsRepository(collection),
    secrets: secretRepository(collection),
    teams: teamRepository(collection),
    timeDays: timeDayRepository(collection),
    tickets: ticketRepository(collection),
    unansweredQuestions: unansweredQuestionRepository(collection),
    weekNotes,
  };
}
export type Store = ReturnType<typeof createStore>;
