import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the list of deliveries uses of the process. */
export interface Lent extends Pick<Services, 'timeZone'> {
  readonly store: Pick<Store, 'outbox' | 'teams'>;
}
