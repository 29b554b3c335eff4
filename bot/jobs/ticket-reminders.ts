import { announce, announceReminder } from '../../dialogs/tickets/announce';
import type { Telling } from '../../dialogs/tickets/ticket-people';
import { mayBeUntold, remind, reminderDue } from '../../domain/tickets/reminders';
import type { Logger } from '../runtime/logger';
import { type Sweeper, sweepEvery } from './sweep-every';

const EVERY_MS = 10 * 60 * 1000;

export interface ReminderParts {
  readonly services: Telling;
  readonly clock: () => Date;
  readonly log: Logger;
}

/** Looks through the waiting tickets now and then, and reminds of those that have waited long. */
export function createTicketReminders({ services, clock, log }: ReminderParts): Sweeper {
  /** One look. Two at once, in one process or two, remind once: the message's id is the same. */
  async function sweep(): Promise<void> {
    const { tickets } = services.store;
    const now = clock();
    for (const state of ['open', 'claimed', 'answered'] as const) {
      for (const { value: ticket } of await tickets.inState(state)) {
        if (mayBeUntold(ticket, now)) await announce(ticket, services, now);
        const due = { now, timeZone: services.timeZone };
        const reminder = reminderDue(ticket, due);
        if (!reminder) continue;
        await announceReminder(ticket, reminder, services, now);
        await tickets.step(ticket.id, (present) => remind(present, due));
      }
    }
  }

  return sweepEvery(sweep, { everyMs: EVERY_MS, code: 'ticket-reminders', log });
}
