import type { Store } from '../../storage/store';

/** What `omat` reads of the store besides Friday's own records. */
export interface Lent {
  readonly store: Pick<Store, 'audit' | 'employers' | 'meetings' | 'weekNotes'>;
}
