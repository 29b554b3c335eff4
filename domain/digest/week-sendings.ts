import { memoizeByObject, memoizeByText } from '../kit/remember';
import { addDays, dayAt, daysOf, type Week } from '../local-date';
import { coachPromptAt, promptRemindersAt } from './prompt-times';
import { digestRuns, instantOf, reviewReminderAt } from './schedule';
import type { Sending, SendingKind, Timetable } from './sending';
import { weekAfter } from './week-after';

const DAY_MS = 24 * 60 * 60 * 1000;
/** A digest that is later than this is not sent; a leader can still ask for it (`kooste`). */
const DAYS_TO_CATCH_UP = 7;

// The planner asks every minute, and holidays, time zones and a cron pattern take long to compute.
/** What goes out in a week: the digest of the week before, its reminder, and this week's questions. */
export const sendingsOfWeeks = memoizeByObject((timetable: Timetable) =>
  memoizeByText((week: Week): readonly Sending[] => [
    ...digestsMeantFor(week, timetable),
    ...remindersOf(weekAfter(week, -1), timetable.timeZone),
    ...promptsOf(week, timetable.timeZone),
  ]),
);

function digestsMeantFor(week: Week, { digest, timeZone }: Timetable): Sending[] {
  const before = weekAfter(week, -1);
  const from = new Date(Date.parse(daysOf(week).monday) - DAY_MS);
  const to = new Date(from.getTime() + (7 + DAYS_TO_CATCH_UP) * DAY_MS);
  return digestRuns(digest, timeZone, from, to)
    .filter((run) => run.week === before)
    .map(({ at }) =>
      sending('digest', before, at, new Date(at.getTime() + DAYS_TO_CATCH_UP * DAY_MS)),
    );
}

/** The reminder to review a week expires when the next digest says the same, three days later. */
function remindersOf(week: Week, timeZone: string): Sending[] {
  const at = reviewReminderAt(week, timeZone);
  return at ? [sending('reviewReminder', week, at, new Date(at.getTime() + 3 * DAY_MS))] : [];
}

/** A question to the coaches expires at the end of its day. */
function promptsOf(week: Week, timeZone: string): Sending[] {
  return [coachPromptAt(week, timeZone), ...promptRemindersAt(week, timeZone)].map((at, nth) => ({
    ...sending('coachPrompt', week, at, midnightAfter(at, timeZone)),
    nth,
  }));
}

/** The local midnight after an instant: 23 to 25 hours after the one before, as clocks change. */
function midnightAfter(at: Date, timeZone: string): Date {
  return instantOf(addDays(dayAt(at, timeZone), 1), '00:00', timeZone);
}

function sending(kind: SendingKind, week: Week, at: Date, until: Date): Sending {
  return { kind, week, nth: 0, at, until };
}
