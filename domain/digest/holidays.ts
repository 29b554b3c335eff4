import type Holidays from 'date-holidays';
import { memoizeByText } from '../kit/remember';
import { addDays, type LocalDate, weekdayOf } from '../local-date';

// Christmas Eve and Midsummer Eve are days off by the municipal agreement, besides public holidays.
const EVES: readonly string[] = ['12-24', 'friday after 06-19'];
const SATURDAY = 6;

let calendar: Holidays | undefined;

/** Loaded when first needed: the calendar and its astronomy take a tenth of the bot's start. */
function loadCalendar(): Holidays {
  const Calendar: typeof Holidays = require('date-holidays');
  return new Calendar('FI');
}

/** The days off of a year (`2026`), as `YYYY-MM-DD`, without weekends. */
const holidaysOf = memoizeByText((year): ReadonlySet<string> => {
  calendar ??= loadCalendar();
  const days = calendar
    .getHolidays(Number(year))
    .filter(({ type, rule }) => type === 'public' || EVES.includes(rule))
    .map(({ date }) => date.slice(0, 10));
  return new Set(days);
});

/** Whether a day is a public holiday in Finland, Midsummer Eve or Christmas Eve. */
export function isHoliday(day: LocalDate): boolean {
  return holidaysOf(day.slice(0, 4)).has(day);
}

/** Neither a weekend nor a holiday in Finland. */
export function isWorkingDay(day: LocalDate): boolean {
  return weekdayOf(day) < SATURDAY && !isHoliday(day);
}

export function nextWorkingDay(day: LocalDate): LocalDate {
  let next = addDays(day, 1);
  while (!isWorkingDay(next)) next = addDays(next, 1);
  return next;
}
