import { announce, announceReminder } from '../../dialogs/tickets/announce';
import type { Telling } from '../../dialogs/tickets/ticket-people';
import { reminded, reminderDue } from '../../domain/tickets/reminders';
import { stepsOf, type Ticket } from '../../domain/tickets/ticket';
import type { Logger } from '../runtime/logger';
import { type Repeated, repeating } from './every';

const EVERY_MS = 10 * 60 * 1000;
/** A step this young is told again, should the process have stopped before it was told. */
const YOUNG_MS = 60 * 60 * 1000;

export interface ReminderParts {
  readonly services: Telling;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Looks through the waiting tickets now and then, and reminds of those that have waited long. */
export function createTicketReminders({ services, clock, log }: ReminderParts): Repeated {
  /** One look. Two at once, in one process or two, remind once: the message's id is the same. */
  async function sweep(): Promise<void> {
    const { tickets } = services.store;
    const now = clock();
    for (const state of ['open', 'claimed', 'answered'] as const) {
      for (const { value: ticket, etag } of await tickets.inState(state)) {
        if (isYoung(ticket, now)) await announce(ticket, services, now);
        const reminder = reminderDue(ticket, { now, timeZone: services.timeZone });
        if (!reminder) continue;
        await announceReminder(ticket, reminder, services, now);
        // Overtaken: it no longer waits, or another instance has noted the same.
        await tickets.step(reminded(ticket, now.toISOString()), etag, 'reminded');
      }
    }
  }

  return repeating(sweep, { everyMs: EVERY_MS, code: 'ticket-reminders', log });
}

function isYoung(ticket: Ticket, now: Date): boolean {
  const at = stepsOf(ticket).at(-1)?.at ?? '';
  return now.getTime() - new Date(at).getTime() < YOUNG_MS;
}
