import type { FormError } from '../../domain/kit/form-error';
import type { LocalDate } from '../../domain/local-date';
import type { DelicateWords } from '../../domain/log-text/delicate-words';
import type { DayDoubt } from '../../domain/log-text/draft';
import type { NextContact } from '../../domain/log-text/next-contact';
import type { Channel } from '../../domain/meetings/meeting';
import type { MeetingField, MeetingForm } from '../../domain/meetings/meeting-form';
import type { Surface } from '../kit/card-action';

/** What fits with the longest names; more than this are asked for as one types. */
export const EMPLOYERS_IN_CARD = 40;

export interface EmployerChoice {
  readonly id: string;
  readonly name: string;
}

interface LoggedBefore {
  readonly meetingId: string;
  readonly channel: Channel;
  readonly loggedAt: Date;
  /** IANA name: of the clock that shows when. */
  readonly timeZone: string;
}

export interface MeetingFormView {
  readonly data: {
    readonly meetingId: string;
    readonly teamId: string;
    /** Missing when the meeting is new. */
    readonly edit?: { readonly token: string; readonly etag: string } | undefined;
    /** Fields to be marked as read from the person's text. */
    readonly found: readonly MeetingField[];
    /** The day that was read, while the field says the same. */
    readonly readOn?: string | undefined;
    /**
     * The employers that fit what was written, best first, to choose from in place of the whole
     * register: ids, and names that the register lacks as `offerOf` marks them.
     */
    readonly offers: readonly string[];
    /** Words that the coach was asked about and keeps. */
    readonly keptWords: readonly string[];
    /** The further contact that the same message tells of. */
    readonly next?: NextContact | undefined;
  };
  readonly form: MeetingForm;
  readonly today: LocalDate;
  readonly employers: readonly EmployerChoice[];
  /** There are more than the card holds: ask for suggestions as one types. */
  readonly hasMoreEmployers: boolean;
  /** Why the day is empty, though the coach's text tells one. */
  readonly dayDoubt?: DayDoubt | undefined;
  readonly errors: Partial<Record<MeetingField, FormError>>;
  /** Employers of the register that look like the new one. */
  readonly likelySame: readonly EmployerChoice[];
  readonly notice?: 'readAsLog' | 'overtaken' | 'switched' | undefined;
  /** What the coach has logged of the same employer and day. */
  readonly loggedBefore?: LoggedBefore | undefined;
  /** What seems to name a person or to tell of health, to be asked about. */
  readonly delicate?: readonly DelicateWords[] | undefined;
  /** When the coach has several teams. */
  readonly teams: readonly { readonly id: string; readonly name: string }[];
  readonly hasClientCodes: boolean;
  readonly surface: Surface;
  /** It was opened just now, and not shown again. */
  readonly isNew?: boolean | undefined;
}
