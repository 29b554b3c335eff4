import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs of the first hours use of the process. */
export interface Lent extends Pick<Services, 'coordinators' | 'features' | 'links' | 'version'> {
  readonly store: Pick<Store, 'installations' | 'meetings' | 'outbox' | 'people' | 'teams'>;
}
