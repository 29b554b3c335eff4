import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

type Repositories = 'audit' | 'coachPrompts' | 'meetings' | 'outbox' | 'people' | 'weekNotes';

/** What the dialogs of Friday's question use of the process. */
export interface Lent extends Pick<Services, 'timeZone'> {
  readonly store: Pick<Store, Repositories>;
}
