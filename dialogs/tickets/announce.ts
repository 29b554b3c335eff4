import { replyCard } from '../../cards/tickets/reply-card';
import { closedReplyCard } from '../../cards/tickets/told-reply-cards';
import type { Reminder } from '../../domain/tickets/reminders';
import type { Ticket } from '../../domain/tickets/ticket';
import { stepsOf } from '../../domain/tickets/ticket-history';
import { knownCoordinators } from '../kit/coordinators';
import { ticketMessenger } from './ticket-messenger';
import { correspondentIn, recipientsNow, type Telling } from './ticket-people';

/**
 * Tells those whom the ticket's latest step concerns. Once for each step and person, however often
 * it is called: the ids of the messages are made from them.
 */
export async function announce(ticket: Ticket, services: Telling, now: Date): Promise<void> {
  const latest = stepsOf(ticket).at(-1);
  if (!latest) return;
  const tell = ticketMessenger(ticket, services, now);
  await tell.copies(latest.by?.id);
  switch (latest.what) {
    case 'asked':
    case 'released': {
      const { people } = await recipientsNow(ticket, services);
      return tell.experts(people.filter(({ id }) => id !== latest.by?.id));
    }
    case 'answered':
      await tell.asker((language) =>
        replyCard(language, { ticket, answer: latest, surface: 'chat' }),
      );
      return tell.thread(latest);
    case 'closed':
      if (latest.by?.id === ticket.asker.id) return;
      return tell.asker((language) =>
        closedReplyCard(language, { question: ticket.question, closing: latest }),
      );
    case 'askedFurther':
      return tell.experts(ticket.claimer ? [ticket.claimer] : [], (t) => t('ticket.furtherNotice'));
    case 'accepted': {
      const coordinators = await knownCoordinators(services);
      return tell.experts(coordinators.map(correspondentIn), (t) => t('ticket.helped'));
    }
    case 'claimed':
    case 'reminded':
      return;
  }
}

/** Once for each time the ticket begins to wait. */
export async function announceReminder(
  ticket: Ticket,
  reminder: Reminder,
  services: Telling,
  now: Date,
): Promise<void> {
  const tell = ticketMessenger(ticket, services, now, 'reminder');
  const people =
    reminder === 'unclaimed'
      ? (await recipientsNow(ticket, services)).people
      : ticket.claimer
        ? [ticket.claimer]
        : [];
  await tell.experts(people, (t) => t(`ticket.remind.${reminder}`));
}
