import type { Store } from '../../storage/store';
import type { Services } from '../kit/services';

/** What the dialogs of the paths use of the process. */
export interface Lent extends Pick<Services, 'knowledge'> {
  readonly store: Pick<Store, 'articleMarks'>;
}
