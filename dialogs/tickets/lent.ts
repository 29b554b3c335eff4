import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';
import type { Telling } from './ticket-people';

type Repositories = 'articleFeedback' | 'installations' | 'teams';

/** What the dialogs about questions to people use of the process. */
export interface Lent extends Telling, Pick<Services, 'links' | 'roster'> {
  readonly store: Telling['store'] & Pick<Store, Repositories>;
}
