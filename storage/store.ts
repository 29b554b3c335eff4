import { articleFeedbackRepository } from './article-feedback';
import { articleMarkRepository } from './article-marks';
import { auditLog } from './audit';
import { coachRequestRepository } from './coach-requests';
import type { Collection } from './collection';
import { employerRepository } from './employers';
import { expertGroupRepository } from './expert-groups';
import { installationRepository } from './installations';
import { jobSeekerCounts } from './job-seekers';
import { lastAnswerRepository } from './last-answers';
import { meetingRepository } from './meetings';
import { outboxRepository } from './outbox';
import { peopleRepository } from './people';
import { secretRepository } from './secrets';
import { teamRepository } from './teams';
import { ticketRepository } from './tickets';
import { unansweredQuestionRepository } from './unanswered-questions';

/** Every repository over one collection; `onOutbox` is told when there is something to send. */
export function createStore(collection: Collection, onOutbox?: () => void) {
  return {
    collection,
    articleFeedback: articleFeedbackRepository(collection),
    articleMarks: articleMarkRepository(collection),
    audit: auditLog(collection),
    coachRequests: coachRequestRepository(collection),
    employers: employerRepository(collection),
    expertGroups: expertGroupRepository(collection),
    installations: installationRepository(collection),
    jobSeekers: jobSeekerCounts(collection),
    lastAnswers: lastAnswerRepository(collection),
    meetings: meetingRepository(collection),
    outbox: outboxRepository(collection, onOutbox),
    people: peopleRepository(collection),
    secrets: secretRepository(collection),
    teams: teamRepository(collection),
    tickets: ticketRepository(collection),
    unansweredQuestions: unansweredQuestionRepository(collection),
  };
}
export type Store = ReturnType<typeof createStore>;
