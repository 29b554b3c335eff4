import { articleFeedbackRepository } from './article-feedback';
import { articleMarkRepository } from './article-marks';
import { auditLog } from './audit';
import { coachPromptRepository } from './coach-prompts';
import { coachRequestRepository } from './coach-requests';
import type { Collection } from './collection';
import { digestFactsReader } from './digest-facts';
import { employerRepository } from './employers';
import { expertGroupRepository } from './expert-groups';
import { installationRepository } from './installations';
import { lastAnswerRepository } from './last-answers';
import { meetingRepository } from './meetings';
import { outboxRepository } from './outbox';
import { peopleRepository } from './people';
import { planRepository } from './plans';
import { readinessRunRepository } from './readiness-runs';
import { secretRepository } from './secrets';
import { teamRepository } from './teams';
import { ticketRepository } from './tickets';
import { unansweredQuestionRepository } from './unanswered-questions';
import { weekNoteRepository } from './week-notes';

/** Every repository over one collection; `onOutbox` is told when there is something to send. */
export function createStore(collection: Collection, onOutbox?: () => void) {
  const meetings = meetingRepository(collection);
  const weekNotes = weekNoteRepository(collection);
  return {
    collection,
    articleFeedback: articleFeedbackRepository(collection),
    articleMarks: articleMarkRepository(collection),
    audit: auditLog(collection),
    coachPrompts: coachPromptRepository(collection),
    coachRequests: coachRequestRepository(collection),
    digestFacts: digestFactsReader(collection, meetings, weekNotes),
    employers: employerRepository(collection),
    expertGroups: expertGroupRepository(collection),
    installations: installationRepository(collection),
    lastAnswers: lastAnswerRepository(collection),
    meetings,
    outbox: outboxRepository(collection, onOutbox),
    people: peopleRepository(collection),
    plans: planRepository(collection),
    readinessRuns: readinessRunRepository(collection),
    secrets: secretRepository(collection),
    teams: teamRepository(collection),
    tickets: ticketRepository(collection),
    unansweredQuestions: unansweredQuestionRepository(collection),
    weekNotes,
  };
}
export type Store = ReturnType<typeof createStore>;
