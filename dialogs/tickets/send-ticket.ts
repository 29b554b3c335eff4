import type { CardReply } from '../../cards/kit/card-reply';
import { errorCard } from '../../cards/kit/error-card';
import type { SendTicketData } from '../../cards/tickets/ask-human-actions';
import { ticketReceiptCard } from '../../cards/tickets/ticket-receipt-card';
import type { Ticket } from '../../domain/tickets/ticket';
import { readTicketForm } from '../../domain/tickets/ticket-form';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { announce } from './announce';
import type { Lent } from './lent';
import { ticketFormReply } from './ticket-form-reply';
import { correspondentOf, recipientsNow } from './ticket-people';

/** Keeps a question once, however often its form is sent, and tells those whom it is for. */
export async function sendAsked(turn: Turn, data: SendTicketData, services: Lent): Promise<Reply> {
  const { tickets } = services.store;
  const earlier = await tickets.find(data.ticketId);
  if (earlier) return afterSending(turn, earlier.value, data, services);
  const thread = await tickets.placeOf(data.ticketId, turn.who.id);
  const read = readTicketForm(data);
  if (read.kind === 'invalid') {
    return ticketFormReply(turn, {
      data,
      form: data,
      errors: read.errors,
      hasThread: thread !== undefined,
    });
  }
  const { question, topic, reason, remark } = read;
  const asker = correspondentOf(turn);
  const { sentTo } = await recipientsNow({ topic, asker }, services);
  const complaint = {
    ...(reason ? { reason } : {}),
    ...(remark ? { remark } : {}),
  };
  const by = { id: asker.id, name: asker.name };
  const ticket: Ticket = {
    id: data.ticketId,
    question,
    topic,
    // A card may be made up, and what it says is shown to those who answer.
    ...(services.knowledge.article(data.articleId) ? { articleId: data.articleId } : {}),
    ...(data.isComplaint ? complaint : {}),
    language: turn.language,
    state: 'open',
    asker,
    ...(thread ? { thread } : {}),
    sentTo,
    history: [{ what: 'asked', by, at: turn.now.toISOString() }],
  };
  // Another press of the same form may have been first: what it wrote is the answer to both.
  const { ticket: kept } = await tickets.ask(ticket);
  return afterSending(turn, kept, data, services);
}

async function afterSending(
  turn: Turn,
  ticket: Ticket,
  { isOwnMessage }: SendTicketData,
  services: Lent,
): Promise<CardReply> {
  if (ticket.asker.id !== turn.who.id) return errorCard(turn.language, { kind: 'misunderstood' });
  // The press that came before may have been cut off between the ticket and the telling.
  await announce(ticket, services, turn.now);
  const { sentTo, question, thread } = ticket;
  return ticketReceiptCard(turn.language, {
    sentTo,
    question,
    hasThread: thread !== undefined,
    lasts: isOwnMessage,
  });
}
