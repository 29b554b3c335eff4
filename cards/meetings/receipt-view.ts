import type { LocalDate } from '../../domain/local-date';
import type { NextContact } from '../../domain/log-text/next-contact';
import type { Cup } from '../../domain/meetings/cup';
import type { Meeting } from '../../domain/meetings/meeting';
import type { WeekTarget } from '../../domain/meetings/week-target';
import type { Surface } from '../kit/card-action';

export interface ReceiptView {
  readonly meeting: Meeting;
  readonly employerName: string;
  readonly isNewEmployer: boolean;
  /** Face-to-face meetings that count, in the week of the meeting. */
  readonly counted: number;
  readonly target: WeekTarget;
  /** The number of the ISO week, when it is not the present one. */
  readonly otherWeek: number | undefined;
  readonly doesCount: boolean;
  /** The team's cup with the employer, and the coach's own days of meeting it. */
  readonly cup: Cup | undefined;
  readonly ownDays: number;
  readonly changedOn: LocalDate | undefined;
  /** The further contact that the same message told of. */
  readonly next?: NextContact | undefined;
  /** It was opened to be looked at, and not kept just now. */
  readonly isOpened?: boolean | undefined;
  readonly surface: Surface;
}
