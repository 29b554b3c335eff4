import { addDays, addMonths, type LocalDate } from '../local-date';
import { isWithin, type Rhythm, spanAfter, spanBefore, spanOf } from './rhythm';

/** How a thing of a rhythm stands. `overdue`: the span before has passed without it, and this one so far. */
export interface Due {
  readonly state: 'done' | 'due' | 'overdue';
  /** The last day to do it next; when overdue, the day that has passed. */
  readonly dueOn: LocalDate;
  readonly lastOn?: LocalDate | undefined;
}

interface When {
  /** The day the team was set up: a span that had begun by then asks for nothing. */
  readonly since: LocalDate;
  readonly today: LocalDate;
}

/** When a thing of a rhythm is due next, by the days on which it was done. */
export function dueOf(rhythm: Rhythm, days: readonly LocalDate[], { since, today }: When): Due {
  const lastOn = days.toSorted().at(-1);
  const current = spanOf(rhythm, today);
  const next = spanAfter(rhythm, current);
  const isIn = (span: typeof current) => days.some((day) => isWithin(day, span));
  if (isIn(current)) return { state: 'done', dueOn: next.to, lastOn };
  const before = spanBefore(rhythm, current);
  if (before.from >= since && !isIn(before)) return { state: 'overdue', dueOn: before.to, lastOn };
  // A team that began in the middle of a span has the next one for it.
  const isNew = current.from < since && lastOn === undefined;
  return { state: 'due', dueOn: isNew ? next.to : current.to, lastOn };
}

/** How long before its day a thing that is not of the calendar counts as due. */
const DAYS_AHEAD = 35;
const FIRST_MONTHS = 6;
const YEAR_MONTHS = 12;

/** Kriteeri 11.4 (004:794): goals are told within the first half-year, then at least yearly. */
export function goalsDue(days: readonly LocalDate[], { since, today }: When): Due {
  const lastOn = days.toSorted().at(-1);
  const dueOn =
    lastOn === undefined ? addMonths(since, FIRST_MONTHS) : addMonths(lastOn, YEAR_MONTHS);
  return { ...dueBy(dueOn, today), lastOn };
}

/** How a thing stands whose next day is known. */
export function dueBy(dueOn: LocalDate, today: LocalDate): Pick<Due, 'state' | 'dueOn'> {
  if (today > dueOn) return { state: 'overdue', dueOn };
  return { state: isNear(dueOn, today) ? 'due' : 'done', dueOn };
}

/** Whether it is soon enough to be told of: what is later is not news on a Monday. */
export function isNear(dueOn: LocalDate, today: LocalDate): boolean {
  return dueOn <= addDays(today, DAYS_AHEAD);
}
