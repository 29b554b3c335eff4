import type { CardReply } from '../../cards/kit/card-reply';
import { type Words, wordsIn } from '../../cards/kit/wording';
import { ticketCard } from '../../cards/tickets/ticket-card';
import { threadReplyCard } from '../../cards/tickets/told-reply-cards';
import { rowId } from '../../domain/deliveries/row-id';
import type { Language } from '../../domain/language';
import { dayAt } from '../../domain/local-date';
import type { Correspondent, Ticket } from '../../domain/tickets/ticket';
import { askedAt, stepsOf, type TicketEntry } from '../../domain/tickets/ticket-history';
import { articleTitleOf, readerOf, recipientsNow, type Telling } from './ticket-people';

type Reader = Awaited<ReturnType<typeof readerOf>>;

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
  function cardFor(reader: Reader, notice?: string): CardReply {
    const askedOn = dayAt(new Date(askedAt(ticket)), services.timeZone);
    const articleTitle = articleTitleOf(ticket, reader.language, services);
    const view = { ticket, askedOn, articleTitle, reader, notice, surface: 'chat' as const };
    return ticketCard(reader.language, view);
  }
  async function direct(
    person: Correspondent,
    cardIn: (reader: Reader) => CardReply,
    otherwise?: Language,
  ) {
    const { card, title } = cardIn(await readerOf(person, services, otherwise));
    const to = { person: person.id };
    await outbox.put({ id: idFor(person.id), to, summary: title, card }, now);
  }
  return {
    async experts(people: readonly Correspondent[], notice?: (t: Words) => string): Promise<void> {
      for (const person of people) {
        await direct(person, (reader) => cardFor(reader, notice?.(wordsIn(reader.language))));
      }
    },
    /**
     * The cards that experts got of earlier steps, as things stand now; but the presser's own, and
     * that of who has had it, in which an answer may be half typed.
     */
    async copies(exceptId: string | undefined): Promise<void> {
      const { people } = await recipientsNow(ticket, services);
      const claimed = stepsOf(ticket).filter(({ what }) => what === 'claimed');
      const had = new Set([exceptId, ...claimed.map(({ by }) => by?.id)]);
      for (const person of people.filter(({ id }) => !had.has(id))) {
        for (let earlier = step - 1; earlier > 0; earlier -= 1) {
          const id = rowId('ticket', ticket.id, earlier, person.id);
          const sent = (await outbox.find(id))?.value;
          if (sent?.state !== 'sent' || sent.messageId === undefined) continue;
          const { card, title } = cardFor(await readerOf(person, services));
          const copy = { id: `${id}:step:${step}`, to: { person: person.id }, replaces: id };
          await outbox.put({ ...copy, summary: title, card }, now);
        }
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
