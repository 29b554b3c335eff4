import type { Employer } from '../../domain/employers/employer';
import type { EmployerChange } from '../../domain/employers/employer-changes';
import type { LocalDate } from '../../domain/local-date';
import type { Account } from '../../domain/meetings/account';
import type { Cup } from '../../domain/meetings/cup';
import type { Channel, Outcome } from '../../domain/meetings/meeting';
import type { Surface } from '../kit/card-action';
import type { RegisterPlace } from './employer-actions';

export type EmployerNotice = 'saved' | 'savedBoth' | 'unchanged' | 'merged' | 'alreadyMerged';

export interface ContactLine {
  readonly metOn: LocalDate;
  readonly channel: Channel;
  readonly outcome?: Outcome | undefined;
  readonly coachName: string;
}

export interface EmployerView {
  readonly employer: Employer;
  readonly place: RegisterPlace;
  /** Days the team has met it face to face, and the reader's own when a coach. */
  readonly days: { readonly team: number; readonly own?: number | undefined };
  readonly cup?: Cup | undefined;
  /** The latest contacts, the newest first, each with the coach's name. */
  readonly contacts: readonly ContactLine[];
  readonly account: Account;
  /** Whose next step it is. */
  readonly stepBy?: string | undefined;
  /** The reader logs meetings in this team. */
  readonly canLog: boolean;
  /** Newest first. */
  readonly changes: readonly (Omit<EmployerChange, 'at'> & { readonly on: LocalDate })[];
  /** Employers merged into this one, as they were. */
  readonly absorbed: readonly Employer[];
  readonly canMerge: boolean;
  readonly notice?: EmployerNotice | undefined;
  readonly surface: Surface;
}
