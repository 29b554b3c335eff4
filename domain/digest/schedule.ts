import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import { addDays, dayAt, daysOf, type LocalDate, type Week, weekOf } from '../local-date';
import { isHoliday, isWorkingDay, nextWorkingDay } from './holidays';
import { weekAfter } from './week-after';

/*
 * When messages go out by themselves: digests by a cron pattern, the reminder to review a week, and
 * Friday's question to coaches. All times are local times of one time zone, so that 08:00 stays 08:00
 * when summer time begins. Nothing goes out on a Finnish holiday: digests and reminders move to the
 * next working day, Friday's question to the last working day before. Example: 6 December 2027 is a
 * Monday and Independence Day, so that week's digests go out on Tuesday at 08:00.
 */

export interface DigestRun {
  /** The ISO week that the digests are about: the one before the day that the pattern names. */
  readonly week: Week;
  readonly at: Date;
}

/**
 * The runs of digests from `from` (included) to `to` (not included), in order: one a week, the first
 * that the pattern gives in that week. A run on a holiday moves to the next working day at the same
 * local time. Throws when the pattern is not a cron pattern.
 *
 * @param pattern cron, in the time zone: `0 8 * * 1` is Monday 08:00
 */
export function digestRuns(pattern: string, timeZone: string, from: Date, to: Date): DigestRun[] {
  const cron = new Cron(pattern, { timezone: timeZone });
  const runs: DigestRun[] = [];
  // Begins two weeks early, since holidays may move an earlier week's run into the span.
  let week = weekAfter(weekOf(dayAt(from, timeZone)), -2);
  for (;;) {
    const start = instantOf(daysOf(week).monday, '00:00', timeZone);
    // Croner gives the run after an instant, so the search begins a second before Monday.
    const occurrence = cron.nextRun(new Date(start.getTime() - 1000));
    if (!occurrence || occurrence >= to) return runs;
    const day = dayAt(occurrence, timeZone);
    const at = isHoliday(day) ? onWorkingDayAfter(day, occurrence, timeZone) : occurrence;
    if (at >= from && at < to) runs.push({ week: weekOf(addDays(day, -7)), at });
    week = weekAfter(weekOf(day), 1);
  }
}

function onWorkingDayAfter(day: LocalDate, instant: Date, timeZone: string): Date {
  const at = Temporal.Instant.fromEpochMilliseconds(instant.getTime());
  const time = at.toZonedDateTimeISO(timeZone).toPlainTime().toString();
  return instantOf(nextWorkingDay(day), time, timeZone);
}

/**
 * When the leader is reminded to mark a week reviewed: 08:00 on the Thursday after it, or on the next
 * working day. Nothing when that day falls into the following week, whose digest says it anyway.
 */
export function reviewReminderAt(week: Week, timeZone: string): Date | undefined {
  const { monday, sunday } = daysOf(weekAfter(week, 1));
  const thursday = addDays(monday, 3);
  const day = isWorkingDay(thursday) ? thursday : nextWorkingDay(thursday);
  return day > sunday ? undefined : instantOf(day, '08:00', timeZone);
}

export function instantOf(day: LocalDate, time: string, timeZone: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(local.epochMilliseconds);
}
