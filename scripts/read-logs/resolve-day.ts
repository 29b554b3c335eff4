import { addDays, type LocalDate, mondayOf, weekdayOf } from '../../domain/local-date';
import type { DayLabel } from './labelled-line';

/** `{D-3}` is three days before today. */
const DATE = /\{D([+-]\d+)\}/g;

/** The line as a person would have typed it today: dates are written `d.m.` */
export function withDates(text: string, today: LocalDate): string {
  return text.replace(DATE, (_date, days: string) => {
    const [, month = '', day = ''] = addDays(today, Number(days)).split('-');
    return `${Number(day)}.${Number(month)}.`;
  });
}

/**
 * The day that a label tells. A weekday is the latest such day up to today in a meeting's day, and
 * the next one after today in a next step's. Undefined where a line tells a past or coming time
 * without a day.
 */
export function resolveDay(
  label: DayLabel,
  today: LocalDate,
  direction: 'past' | 'coming',
): LocalDate | undefined {
  if ('rel' in label) return addDays(today, label.rel);
  if ('lastWeek' in label) return addDays(mondayOf(today), label.lastWeek - 8);
  if ('nextWeek' in label) return addDays(mondayOf(today), label.nextWeek + 6);
  if ('date' in label) {
    const days = [...label.date.matchAll(DATE)].map(([, number]) => Number(number));
    return days[0] === undefined ? undefined : addDays(today, days[0]);
  }
  if ('weekday' in label) {
    const ahead = (label.weekday - weekdayOf(today) + 7) % 7;
    if (direction === 'past') return addDays(today, ahead === 0 ? 0 : ahead - 7);
    return addDays(today, ahead === 0 ? 7 : ahead);
  }
  return undefined;
}
