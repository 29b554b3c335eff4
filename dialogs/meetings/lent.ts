import type { Store } from '../../storage/store';
import type { Services } from '../kit/turn';

type Repositories = 'employers' | 'meetings' | 'outbox' | 'weekNotes';

/** What the dialogs about meetings use of the process. */
export interface Lent extends Pick<Services, 'features' | 'timeZone'> {
  readonly store: Pick<Store, Repositories>;
}
