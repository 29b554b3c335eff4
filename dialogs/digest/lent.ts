import type { Articles } from '../../domain/answers/knowledge';
import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs about digests use of the process. */
export interface Lent extends Pick<Services, 'digestCron' | 'timeZone'> {
  readonly knowledge: Articles;
  readonly store: Pick<
    Store,
    | 'articleMarks'
    | 'assessments'
    | 'audit'
    | 'digestFacts'
    | 'evidence'
    | 'outbox'
    | 'people'
    | 'teams'
    | 'weekNotes'
  >;
}
