import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs of the register use of the process. */
export interface Lent extends Pick<Services, 'timeZone'> {
  readonly store: Pick<
    Store,
    'employerImports' | 'employers' | 'meetings' | 'outbox' | 'people' | 'teams'
  >;
}
