import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

type Repositories = 'employers' | 'meetings' | 'outbox' | 'weekNotes';

/** What the dialogs about meetings use of the process. */
export interface Lent extends Pick<Services, 'features' | 'timeZone'> {
  readonly store: Pick<Store, Repositories>;
}
