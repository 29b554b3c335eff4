import type { Employer } from '../../domain/employers/employer';
import type { EmployerChange } from '../../domain/employers/employer-changes';
import type { LocalDate } from '../../domain/local-date';
import type { Cup } from '../../domain/meetings/cup';
import type { Surface } from '../kit/card-action';
import type { RegisterPlace } from './employer-actions';

export type EmployerNotice = 'saved' | 'savedBoth' | 'unchanged' | 'merged' | 'alreadyMerged';

export interface EmployerView {
  readonly employer: Employer;
  readonly place: RegisterPlace;
  /** Days the team has met it face to face, and the reader's own when a coach. */
  readonly days: { readonly team: number; readonly own?: number | undefined };
  readonly cup?: Cup | undefined;
  readonly lastContactOn?: LocalDate | undefined;
  /** Newest first. */
  readonly changes: readonly (Omit<EmployerChange, 'at'> & { readonly on: LocalDate })[];
  /** Employers merged into this one, as they were. */
  readonly absorbed: readonly Employer[];
  readonly canMerge: boolean;
  readonly notice?: EmployerNotice | undefined;
  readonly surface: Surface;
}
