import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What a person's own data need of the process. */
export interface Lent extends Pick<Services, 'links'> {
  readonly store: Pick<
    Store,
    'audit' | 'keptRecords' | 'removals' | 'retentionReports' | 'retentionSettings' | 'teams'
  >;
}
