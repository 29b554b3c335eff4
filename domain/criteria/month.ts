import { addMonths, firstOfMonth, type LocalDate } from '../local-date';

/** A calendar month, `YYYY-MM`. Its string order is its order in time. */
export type Month = string & { readonly __month: true };

export function isMonth(text: string): text is Month {
  return /^\d{4}-(?:0[1-9]|1[0-2])$/.test(text);
}

function monthOf(day: LocalDate): Month {
  const month = day.slice(0, 7);
  if (!isMonth(month)) throw new Error(`not a month: ${month}`);
  return month;
}

/** The last `count` months that are over by `today`, ascending. */
export function monthsOver(today: LocalDate, count: number): Month[] {
  const first = firstOfMonth(today);
  return Array.from({ length: count }, (_, at) => monthOf(addMonths(first, at - count)));
}
