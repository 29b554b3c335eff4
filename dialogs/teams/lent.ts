import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

type Repositories = 'teams' | 'coachRequests' | 'installations' | 'people' | 'outbox';

/** What the dialogs about teams use of the process. */
export interface Lent extends Pick<Services, 'roster' | 'coordinators' | 'features'> {
  readonly store: Pick<Store, Repositories>;
}
