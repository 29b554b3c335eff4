import { Cron } from 'croner';
import { Temporal } from 'temporal-polyfill';
import { addDays, dayAt, daysOf, type LocalDate, type Week, weekOf } from '../local-date';
import { isHoliday, isWorkingDay, nextWorkingDay } from './holidays';
import { weekAfter } from './period-weeks';

export interface DigestRun {
  /** The last ISO week that ended before the day the run was meant for. */
  readonly week: Week;
  readonly at: Date;
}

/**
 * When digests go out from `from` (included) to `to` (not included): one run a week, the first of
 * the pattern's (`0 8 * * 1`, in the time zone). One on a holiday goes out on the next working day
 * at the same local time. Throws when the pattern is none.
 */
export function digestRuns(pattern: string, timeZone: string, from: Date, to: Date): DigestRun[] {
  const cron = new Cron(pattern, { timezone: timeZone });
  const runs: DigestRun[] = [];
  // Holidays may have moved a run into the span from the week before it.
  let week = weekAfter(weekOf(dayAt(from, timeZone)), -2);
  for (;;) {
    const start = instantOf(daysOf(week).monday, '00:00', timeZone);
    // A second before, since croner looks past the instant it is given.
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
 * When the leader is reminded to mark a week reviewed: 08:00 on the Thursday after it, or on the
 * next working day. None when that would be in the week after, by when the next digest is out.
 */
export function reviewReminderAt(week: Week, timeZone: string): Date | undefined {
  const { monday, sunday } = daysOf(weekAfter(week, 1));
  const thursday = addDays(monday, 3);
  const day = isWorkingDay(thursday) ? thursday : nextWorkingDay(thursday);
  return day > sunday ? undefined : instantOf(day, '08:00', timeZone);
}

/** When the coaches are asked of the week: 14:00 on its Friday, or on its last working day. */
export function coachPromptAt(week: Week, timeZone: string): Date {
  return instantOf(promptDayOf(week), '14:00', timeZone);
}

/** When those who did not answer are reminded, on the day they were asked. */
export function promptRemindersAt(week: Week, timeZone: string): readonly Date[] {
  return ['15:15', '16:30'].map((time) => instantOf(promptDayOf(week), time, timeZone));
}

function promptDayOf(week: Week): LocalDate {
  const friday = addDays(daysOf(week).monday, 4);
  const days = [0, 1, 2, 3, 4].map((back) => addDays(friday, -back));
  // No week in Finland is all holidays.
  return days.find(isWorkingDay) ?? friday;
}

function instantOf(day: LocalDate, time: string, timeZone: string): Date {
  const local = Temporal.PlainDate.from(day).toZonedDateTime({ timeZone, plainTime: time });
  return new Date(local.epochMilliseconds);
}
