import { isWorkingDay } from '../digest/holidays';
import { addDays, addMonths, daysOf, type LocalDate, type Week, weekOf } from '../local-date';
import { spanOf } from './rhythm';

const WORKING_DAYS = 5;
/** The sample lies within the quarter's middle month, from its second week on. */
const FIRST_DAY = 7;
const WEEKS_TO_TRY = 3;

/**
 * The week of a day's quarter whose working time is asked for (Kriteerit 2 and 24; domain.md §1): the
 * first of five working days that begins after the first week of the middle month.
 */
export function sampleWeekOf(day: LocalDate): Week {
  const middle = spanOf('monthly', addDays(spanOf('quarterly', day).from, 45)).from;
  const firstWeek = weekOf(addDays(middle, FIRST_DAY));
  const { monday } = daysOf(firstWeek);
  const from = monday >= addDays(middle, FIRST_DAY) ? monday : addDays(monday, 7);
  const weeks = Array.from({ length: WEEKS_TO_TRY }, (_, at) => weekOf(addDays(from, 7 * at)));
  const [first = firstWeek] = weeks;
  return weeks.find((week) => workingDaysOf(week).length === WORKING_DAYS) ?? first;
}

function workingDaysOf(week: Week): LocalDate[] {
  const { monday } = daysOf(week);
  return Array.from({ length: 7 }, (_, at) => addDays(monday, at)).filter(isWorkingDay);
}

/** The sample week's day that is asked about on a day: the working day before it, if that is one. */
export function askedAbout(today: LocalDate): LocalDate | undefined {
  if (!isWorkingDay(today)) return undefined;
  let day = addDays(today, -1);
  while (!isWorkingDay(day)) day = addDays(day, -1);
  return sampleWeekOf(day) === weekOf(day) ? day : undefined;
}

/** How long a day can be told or corrected: as long as it counts in the proposals. */
const MONTHS_TO_TELL = 6;

/** Whether a coach may tell of a day: one of a sample week, come already and not too long ago. */
export function canTellOf(day: LocalDate, today: LocalDate): boolean {
  const isTime = day <= today && day >= addMonths(today, -MONTHS_TO_TELL);
  return isTime && sampleWeekOf(day) === weekOf(day);
}
