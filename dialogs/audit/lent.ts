import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the audit log uses of the process. */
export interface Lent extends Pick<Services, 'timeZone'> {
  readonly store: Pick<Store, 'audit' | 'teams'>;
}
