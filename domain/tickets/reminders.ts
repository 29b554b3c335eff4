import { addDays, dayAt, daysBetween, type LocalDate, weekdayOf } from '../local-date';
import type { TicketDecision } from './decisions';
import type { Ticket } from './ticket';
import { stepsOf } from './ticket-history';

/** An open ticket that nobody has taken is reminded of after this many days from Monday to Friday. */
const UNCLAIMED_WORKING_DAYS = 2;
/** A claimed one without an answer, after this many days. */
const UNANSWERED_DAYS = 5;

const YOUNG_MS = 60 * 60 * 1000;

const REMINDERS = ['unclaimed', 'unanswered'] as const;
export type Reminder = (typeof REMINDERS)[number];

/** Which reminder is due now; each is given once for every time the ticket begins to wait. */
export function reminderDue(
  ticket: Ticket,
  { now, timeZone }: { now: Date; timeZone: string },
): Reminder | undefined {
  const since = stepsOf(ticket).at(-1);
  // The latest entry is another than the latest step: reminded since.
  if (!since || ticket.history.at(-1) !== since) return undefined;
  const from = dayAt(new Date(since.at), timeZone);
  const today = dayAt(now, timeZone);
  switch (ticket.state) {
    case 'open':
      return workingDaysBetween(from, today) >= UNCLAIMED_WORKING_DAYS ? 'unclaimed' : undefined;
    case 'claimed':
      return daysBetween(from, today) >= UNANSWERED_DAYS ? 'unanswered' : undefined;
    case 'answered':
    case 'accepted':
    case 'closed':
      return undefined;
  }
}

/** Notes that it was reminded of, if that is still due. */
export function remind(ticket: Ticket, clock: { now: Date; timeZone: string }): TicketDecision {
  if (!reminderDue(ticket, clock)) return { kind: 'over' };
  const entry = { what: 'reminded', at: clock.now.toISOString() } as const;
  const history = [...ticket.history, entry];
  return { kind: 'change', what: 'reminded', ticket: { ...ticket, history } };
}

/** The latest step is so young that whoever took it may have stopped before it was told. */
export function mayBeUntold(ticket: Ticket, now: Date): boolean {
  const at = stepsOf(ticket).at(-1)?.at ?? '';
  return now.getTime() - new Date(at).getTime() < YOUNG_MS;
}

/** Days from Monday to Friday after `from`, up to and with `to`; 0 when `to` is not later. */
export function workingDaysBetween(from: LocalDate, to: LocalDate): number {
  const days = daysBetween(from, to);
  if (days <= 0) return 0;
  const weeks = Math.floor(days / 7);
  let count = weeks * 5;
  for (let day = weeks * 7 + 1; day <= days; day += 1) {
    if (weekdayOf(addDays(from, day)) <= 5) count += 1;
  }
  return count;
}
