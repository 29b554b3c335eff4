import { Temporal } from 'temporal-polyfill';
import { memoizeByText } from './kit/remember';

/** A calendar day without a time, `YYYY-MM-DD`. Its string order is its order in time. */
export type LocalDate = string & { readonly __localDate: true };

/** An ISO week, `YYYY-Www`, Monday to Sunday. */
export type Week = string & { readonly __week: true };

/** `text` as a day, or nothing when it is no day of the calendar. */
export function readLocalDate(text: string): LocalDate | undefined {
  if (!isWrittenAsDay(text)) return undefined;
  // Not by Temporal or a Date, since every stored day that is read comes through here.
  const day = Number(text.slice(8));
  return day >= 1 && day <= daysIn(Number(text.slice(0, 4)), Number(text.slice(5, 7)))
    ? text
    : undefined;
}

const DAYS_IN = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

/** 0 when there is no such month. */
function daysIn(year: number, month: number): number {
  const isLeap = year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return (DAYS_IN[month - 1] ?? 0) + (month === 2 && isLeap ? 1 : 0);
}

function isWrittenAsDay(text: string): text is LocalDate {
  return /^\d{4}-\d{2}-\d{2}$/.test(text);
}

/** What the calendar itself has given is a day; past the year 9999 it is written otherwise. */
function dayOfCalendar(text: string): LocalDate {
  if (!isOfCalendar(text)) throw new Error(`not a day: ${text}`);
  return text;
}

function isOfCalendar(text: string): text is LocalDate {
  return text.length === 10;
}

/** As `readLocalDate`; throws on anything else. */
export function localDateOrThrow(text: string): LocalDate {
  const day = readLocalDate(text);
  if (day === undefined) throw new Error(`not a day: ${text}`);
  return day;
}

const MILLISECONDS_A_DAY = 86_400_000;

const CLOCKS = new Map<string, Intl.DateTimeFormat>();

/** The day it is at an instant in a time zone (IANA name). */
export function dayAt(instant: Date, timeZone: string): LocalDate {
  // Made once a zone: a formatter costs far more than formatting with it. Swedish writes ISO days.
  const clock = CLOCKS.get(timeZone) ?? new Intl.DateTimeFormat('sv-SE', { timeZone });
  CLOCKS.set(timeZone, clock);
  return dayOfCalendar(clock.format(instant));
}

/** `days` later; earlier when negative. */
export function addDays(day: LocalDate, days: number): LocalDate {
  // Not by Temporal: figures add days by the thousand. In UTC every day is as long.
  const instant = new Date(Date.parse(day) + days * MILLISECONDS_A_DAY);
  return dayOfCalendar(instant.toISOString().slice(0, 10));
}

/** The same day of the month `months` later, or the month's last day. */
export function addMonths(day: LocalDate, months: number): LocalDate {
  return dayOfCalendar(Temporal.PlainDate.from(day).add({ months }).toString());
}

/** The first day of the day's month. */
export function firstOfMonth(day: LocalDate): LocalDate {
  return dayOfCalendar(`${day.slice(0, 8)}01`);
}

/** The instant a day begins in a time zone (IANA name). */
export function dayStart(day: LocalDate, timeZone: string): Date {
  return new Date(Temporal.PlainDate.from(day).toZonedDateTime(timeZone).epochMilliseconds);
}

/** Whole days from one to the other; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return (Date.parse(to) - Date.parse(from)) / MILLISECONDS_A_DAY;
}

/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day: LocalDate): number {
  // 1 January 1970 was a Thursday.
  const days = Date.parse(day) / MILLISECONDS_A_DAY + 3;
  return (((days % 7) + 7) % 7) + 1;
}

/** The Monday of the day's ISO week. */
export function mondayOf(day: LocalDate): LocalDate {
  return addDays(day, 1 - weekdayOf(day));
}

export function isWeek(text: string): text is Week {
  return /^\d{4}-W(?:0[1-9]|[1-4]\d|5[0-3])$/.test(text);
}

// A year's days come again and again, and each costs Temporal a calendar's arithmetic.
/** The ISO week a day belongs to. */
export const weekOf = memoizeByText((day: LocalDate): Week => {
  const { yearOfWeek, weekOfYear } = Temporal.PlainDate.from(day);
  const week = `${yearOfWeek}-W${String(weekOfYear).padStart(2, '0')}`;
  if (!isWeek(week)) throw new Error(`not a week: ${week}`);
  return week;
});

interface WeekSpan {
  readonly monday: LocalDate;
  readonly sunday: LocalDate;
}

/** The Monday and the Sunday of a week. */
export const daysOf = memoizeByText((week: Week): WeekSpan => {
  const [year, number] = week.split('-W').map(Number);
  // 4 January is always in week 1 (ISO 8601).
  const first = mondayOf(localDateOrThrow(`${year}-01-04`));
  const monday = addDays(first, ((number ?? 1) - 1) * 7);
  return { monday, sunday: addDays(monday, 6) };
});

/** The number of an ISO week within its year, 1–53. */
export function weekNumberOf(week: Week): number {
  return Number(week.slice(-2));
}
