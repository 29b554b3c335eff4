import { addDays, daysOf, type LocalDate, type Week } from '../local-date';
import { isWorkingDay } from './holidays';
import { instantOf } from './schedule';

/** When coaches are asked about their week: 14:00 on its Friday, or on its last working day. */
export function coachPromptAt(week: Week, timeZone: string): Date {
  return instantOf(promptDayOf(week), '14:00', timeZone);
}

/** When coaches who did not answer are reminded: twice on the same day. */
export function promptRemindersAt(week: Week, timeZone: string): readonly Date[] {
  return ['15:15', '16:30'].map((time) => instantOf(promptDayOf(week), time, timeZone));
}

function promptDayOf(week: Week): LocalDate {
  const friday = addDays(daysOf(week).monday, 4);
  const days = [0, 1, 2, 3, 4].map((back) => addDays(friday, -back));
  // Every week in Finland has a working day, so the fallback is never used.
  return days.find(isWorkingDay) ?? friday;
}
