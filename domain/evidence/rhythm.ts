import { addDays, addMonths, type LocalDate, localDateOrThrow, mondayOf } from '../local-date';

/** How often the source asks for a thing: at least once in each such span of the calendar. */
export type Rhythm = 'weekly' | 'monthly' | 'quarterly' | 'halfYearly' | 'yearly';

/** Days, both included. */
export interface Span {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

const MONTHS = { monthly: 1, quarterly: 3, halfYearly: 6, yearly: 12 } as const;

/** The week, month, quarter, half or year of the calendar that a day is in. */
export function spanOf(rhythm: Rhythm, day: LocalDate): Span {
  if (rhythm === 'weekly') {
    const from = mondayOf(day);
    return { from, to: addDays(from, 6) };
  }
  const months = MONTHS[rhythm];
  const month = Number(day.slice(5, 7)) - 1;
  const first = String(month - (month % months) + 1).padStart(2, '0');
  const from = localDateOrThrow(`${day.slice(0, 4)}-${first}-01`);
  return { from, to: addDays(addMonths(from, months), -1) };
}

export function spanBefore(rhythm: Rhythm, { from }: Span): Span {
  return spanOf(rhythm, addDays(from, -1));
}

export function spanAfter(rhythm: Rhythm, { to }: Span): Span {
  return spanOf(rhythm, addDays(to, 1));
}

/** The spans that lie wholly within others' days, ascending. */
export function wholeSpans(rhythm: Rhythm, within: Span): Span[] {
  const spans: Span[] = [];
  let span = spanOf(rhythm, within.from);
  if (span.from < within.from) span = spanAfter(rhythm, span);
  for (; span.to <= within.to; span = spanAfter(rhythm, span)) spans.push(span);
  return spans;
}

export function isWithin(day: LocalDate, { from, to }: Span): boolean {
  return day >= from && day <= to;
}
