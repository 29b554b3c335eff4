import type { CardReply } from '../../cards/kit/card-reply';
import { type Words, wordsIn } from '../../cards/kit/wording';
import { ticketCard } from '../../cards/tickets/ticket-card';
import { threadReplyCard } from '../../cards/tickets/told-reply-cards';
import { rowId } from '../../domain/deliveries/row-id';
import type { Language } from '../../domain/language';
import { dayAt } from '../../domain/local-date';
import type { Correspondent, Ticket } from '../../domain/tickets/ticket';
import { askedAt, stepsOf, type TicketEntry } from '../../domain/tickets/ticket-history';
import { articleTitleOf, readerOf, type Telling } from './ticket-people';

export function ticketMessenger(
  ticket: Ticket,
  services: Telling,
  now: Date,
  occasion?: 'reminder',
) {
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
