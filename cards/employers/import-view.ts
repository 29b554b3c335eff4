import type { EmployerImport } from '../../domain/employers/employer-import';
import type { SortedImport } from '../../domain/employers/sort-import';
import type { Surface } from '../kit/card-action';

export interface ImportListView {
  readonly list: EmployerImport;
  readonly sorted: SortedImport;
  readonly teamName: string;
  /** Those into whose registers the reader may bring it. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly surface: Surface;
}
