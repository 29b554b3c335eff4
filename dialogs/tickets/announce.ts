import type { CardReply } from '../../cards/kit/card-reply';
import { type Words, wordsIn } from '../../cards/kit/wording';
import { replyCard } from '../../cards/tickets/reply-card';
import { ticketCard } from '../../cards/tickets/ticket-card';
import { closedReplyCard, threadReplyCard } from '../../cards/tickets/told-reply-cards';
import { rowId } from '../../domain/deliveries/row-id';
import type { Language } from '../../domain/language';
import { dayAt } from '../../domain/local-date';
import type { Reminder } from '../../domain/tickets/reminders';
import type { Correspondent, Ticket } from '../../domain/tickets/ticket';
import { askedAt, stepsOf, type TicketEntry } from '../../domain/tickets/ticket-history';
import { knownCoordinators } from '../kit/coordinators';
import {
  articleTitleOf,
  correspondentIn,
  readerOf,
  recipientsNow,
  type Telling,
} from './ticket-people';

/**
 * Tells those whom the ticket's latest step concerns. Once for each step and person, however often
 * it is called: the ids of the messages are made from them.
 */
export async function announce(ticket: Ticket, services: Telling, now: Date): Promise<void> {
  const latest = stepsOf(ticket).at(-1);
  if (!latest) return;
  const tell = messenger(ticket, services, now);
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
  const tell = messenger(ticket, services, now, 'reminder');
  const people =
    reminder === 'unclaimed'
      ? (await recipientsNow(ticket, services)).people
      : ticket.claimer
        ? [ticket.claimer]
        : [];
  await tell.experts(people, (t) => t(`ticket.remind.${reminder}`));
}

function messenger(ticket: Ticket, services: Telling, now: Date, occasion?: 'reminder') {
  const { outbox } = services.store;
  const step = stepsOf(ticket).length;
  const idFor = (to: string) =>
    rowId('ticket', ticket.id, step, to, ...(occasion ? [occasion] : []));
  async function direct(
    person: Correspondent,
    cardIn: (reader: Awaited<ReturnType<typeof readerOf>>) => CardReply,
    otherwise?: Language,
  ) {
    const { card, title } = cardIn(await readerOf(person, services, otherwise));
    const to = { person: person.id };
    await outbox.put({ id: idFor(person.id), to, summary: title, card }, now);
  }
  return {
    async experts(people: readonly Correspondent[], notice?: (t: Words) => string): Promise<void> {
      const askedOn = dayAt(new Date(askedAt(ticket)), services.timeZone);
      for (const person of people) {
        await direct(person, (reader) =>
          ticketCard(reader.language, {
            ticket,
            askedOn,
            articleTitle: articleTitleOf(ticket, reader.language, services),
            reader,
            notice: notice?.(wordsIn(reader.language)),
            surface: 'chat',
          }),
        );
      }
    },
    asker: (cardIn: (language: Language) => CardReply) =>
      direct(ticket.asker, ({ language }) => cardIn(language), ticket.language),
    async thread({ text = '' }: TicketEntry): Promise<void> {
      const { thread, language, question } = ticket;
      if (!thread) return;
      const { card, title } = threadReplyCard(language, { question, answer: text });
      const { conversationId, teamsTeamId } = thread;
      const to = { thread: conversationId, teamsTeamId };
      await outbox.put({ id: idFor('thread'), to, summary: title, card }, now);
    },
  };
}
