import { auditLog } from './audit';
import { coachRequestRepository } from './coach-requests';
import type { Collection } from './collection';
import { employerRepository } from './employers';
import { installationRepository } from './installations';
import { jobSeekerCounts } from './job-seekers';
import { meetingRepository } from './meetings';
import { outboxRepository } from './outbox';
import { peopleRepository } from './people';
import { teamRepository } from './teams';

/** Every repository over one collection; `onOutbox` is told when there is something to send. */
export function createStore(collection: Collection, onOutbox?: () => void) {
  return {
    collection,
    audit: auditLog(collection),
    coachRequests: coachRequestRepository(collection),
    employers: employerRepository(collection),
    installations: installationRepository(collection),
    jobSeekers: jobSeekerCounts(collection),
    meetings: meetingRepository(collection),
    outbox: outboxRepository(collection, onOutbox),
    people: peopleRepository(collection),
    teams: teamRepository(collection),
  };
}
export type Store = ReturnType<typeof createStore>;
