import type { Store } from '../../storage/store';
import type { Lent as FridayLent } from '../friday/lent';

type Repositories = 'audit' | 'employers' | 'meetings' | 'weekNotes';

/** What `omat` uses of the process. */
export interface Lent extends FridayLent {
  readonly store: FridayLent['store'] & Pick<Store, Repositories>;
}
