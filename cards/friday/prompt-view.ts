import type { Absence } from '../../domain/digest/coach-week';
import type { LocalDate, Week } from '../../domain/local-date';
import type { WeekTarget } from '../../domain/meetings/week-target';
import type { Surface } from '../kit/card-action';

/** The week so far in one of the coach's teams. */
export interface TeamWeek {
  readonly teamId: string;
  readonly teamName: string;
  readonly counted: number;
  readonly target: WeekTarget;
  readonly absence?: Absence | undefined;
}

export interface PromptView {
  readonly week: Week;
  /** At least one. */
  readonly teams: readonly TeamWeek[];
  /** 0 for the question; else which reminder of it. */
  readonly nth: number;
  /** The first team whose number of job seekers is not known for the week. */
  readonly seekers?:
    | {
        readonly teamId: string;
        readonly value: string;
        /** What stood there first: last week's number, or nothing. */
        readonly before: string;
        readonly error: boolean;
      }
    | undefined;
  readonly isLate?: boolean | undefined;
  /** Without an answer to this one the questions pause. */
  readonly isLastBeforePause?: boolean | undefined;
  /** Pressed after its midnight: the day it was asked. */
  readonly endedOn?: LocalDate | undefined;
  readonly surface: Surface;
}
