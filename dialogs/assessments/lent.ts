import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs about assessments use of the process. */
export interface Lent extends Pick<Services, 'timeZone' | 'roster'> {
  readonly store: Pick<
    Store,
    | 'assessments'
    | 'assessorRoles'
    | 'audit'
    | 'criteriaFacts'
    | 'digestFacts'
    | 'evidence'
    | 'outbox'
    | 'people'
    | 'teams'
  >;
}
