import type { Absence, CoachWeek } from '../digest/coach-week';
import { type Week, weekNumberOf } from '../local-date';
import type { LoggedMeeting } from '../meetings/logged-meeting';
import { countWeek, shareByWishes, type WeekCount } from '../meetings/week-count';
import { type WeekTarget, weekTarget } from '../meetings/week-target';

/** A coach's own figures of one week. */
export interface OwnWeek {
  readonly week: Week;
  readonly number: number;
  readonly count: WeekCount;
  readonly target: WeekTarget;
  /** An absent week has no target. */
  readonly absence?: Absence | undefined;
  /** 0–1 of the contacts whose basis is known (Kriteeri 16); nothing when none is. */
  readonly wishesShare: number | undefined;
}

export function ownWeek(
  week: Week,
  meetings: readonly LoggedMeeting[],
  { weeklyTarget, told }: { weeklyTarget: number; told: CoachWeek | undefined },
): OwnWeek {
  const details = meetings.map(({ meeting }) => meeting);
  return {
    week,
    number: weekNumberOf(week),
    count: countWeek(details),
    target: weekTarget({ weeklyTarget, jobSeekers: told?.jobSeekers }),
    absence: told?.absence,
    wishesShare: shareByWishes(details),
  };
}

/** The latest day first, and of one day what was logged last. */
export function newestFirst(meetings: readonly LoggedMeeting[]): LoggedMeeting[] {
  return [...meetings].sort(
    (a, b) =>
      b.meeting.metOn.localeCompare(a.meeting.metOn) || b.loggedAt.localeCompare(a.loggedAt),
  );
}
