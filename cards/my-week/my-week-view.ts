import type { LocalDate } from '../../domain/local-date';
import type { Meeting } from '../../domain/meetings/meeting';
import type { OwnWeek } from '../../domain/my-week/own-week';
import type { Surface } from '../kit/card-action';

export interface WeekView extends OwnWeek {
  readonly meetings: readonly MeetingLine[];
}

export interface MeetingLine {
  readonly meeting: Pick<Meeting, 'id' | 'metOn' | 'channel'>;
  readonly employerName: string;
}

export interface DueLine {
  readonly meeting: Pick<Meeting, 'id' | 'nextStep'>;
  readonly nextStepOn: LocalDate;
  readonly employerName: string;
}

export interface MyWeekView {
  readonly team: { readonly id: string; readonly name: string };
  readonly otherTeams: readonly { readonly id: string; readonly name: string }[];
  /** This week, then the one before. */
  readonly weeks: readonly [WeekView, WeekView];
  /** Face-to-face meetings a coach this week; missing when the team is too small to hide anybody. */
  readonly teamMean: number | undefined;
  /** Next steps that wait, by day; the first may be late. */
  readonly due: readonly DueLine[];
  /** The step that has just been said to be done. */
  readonly doneStep?: DueLine | undefined;
  readonly today: LocalDate;
  readonly undone: readonly MeetingLine[];
  readonly seekers: {
    readonly value: string;
    readonly state: 'kept' | 'fromBefore' | 'unknown';
    /** Otherwise the card tells what is known. */
    readonly isAsked: boolean;
    /** The number before would lower this week's target. */
    readonly doesEase: boolean;
    /** The number of the week that the number before was told for. */
    readonly toldIn: number | undefined;
    readonly error: boolean;
    readonly token: string;
  };
  /** How many records the figures lack. */
  readonly unread: number;
  /** Friday's questions have paused by themselves. */
  readonly isPaused?: boolean | undefined;
  /** The coach wants no reminders of the morning. */
  readonly isNotReminded?: boolean | undefined;
  readonly surface: Surface;
}
