import type { Articles } from '../../domain/answers/knowledge';
import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs about evidence use of the process. */
export interface Lent extends Pick<Services, 'timeZone'> {
  readonly knowledge: Articles;
  readonly store: Pick<
    Store,
    | 'articleMarks'
    | 'assessments'
    | 'audit'
    | 'criteriaFacts'
    | 'evidence'
    | 'monthTotals'
    | 'outbox'
    | 'teams'
    | 'timeDays'
  >;
}
