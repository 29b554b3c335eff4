import type { CardReply } from '../../cards/kit/card-reply';
import { errorCard } from '../../cards/kit/error-card';
import {
  askHumanDoor,
  didNotHelpDoor,
  type SendTicketData,
  sendTicket,
  type TicketSubject,
} from '../../cards/tickets/ask-human-actions';
import { type AskHumanView, askHumanCard } from '../../cards/tickets/ask-human-card';
import { ticketReceiptCard } from '../../cards/tickets/ticket-receipt-card';
import type { Ticket, TicketThread } from '../../domain/tickets/ticket';
import { readTicketForm } from '../../domain/tickets/ticket-form';
import { formIdFor } from '../kit/form-id';
import { toOwnChat } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import { announce } from './announce';
import type { Lent } from './lent';
import { correspondentOf, recipientsNow } from './ticket-people';

/** From an answer of the bot to a question to people. */
export const askHumanRoutes: readonly Route[] = [
  ...[
    { door: askHumanDoor, isComplaint: false },
    { door: didNotHelpDoor, isComplaint: true },
  ].flatMap(({ door, isComplaint }) => [
    onAction(door.here, (turn, subject, services) =>
      turn.where.kind === 'personal' || turn.surface === 'dialog'
        ? open(turn, subject, { isComplaint, isOwnMessage: false }, services)
        : openInOwnChat(turn, subject, isComplaint, services),
    ),
    onAction(door.direct, (turn, subject, services) =>
      openInOwnChat(turn, subject, isComplaint, services),
    ),
  ]),
  onAction(sendTicket, send),
];

type Opening = Pick<SendTicketData, 'isComplaint' | 'isOwnMessage'>;

function openInOwnChat(
  turn: Turn,
  subject: TicketSubject,
  isComplaint: boolean,
  services: Lent,
): Promise<Reply> {
  return toOwnChat(turn, services, (inChat) =>
    open(inChat, subject, { isComplaint, isOwnMessage: true }, services),
  );
}

async function open(
  turn: Turn,
  { question, topic, articleId }: TicketSubject,
  opening: Opening,
  { store }: Lent,
): Promise<Reply> {
  const ticketId = formIdFor(turn);
  const thread = threadOf(turn);
  if (thread) await store.tickets.keepPlace(ticketId, turn.who.id, thread, turn.now);
  return form(turn, {
    data: { ticketId, articleId, ...opening },
    form: { question, topic, reason: '', remark: '' },
    hasThread: thread !== undefined,
  });
}

function threadOf({ where }: Turn): TicketThread | undefined {
  const { kind, conversationId, teamsTeamId } = where;
  // A channel without a thread would make the answer a new post, far from the question.
  if (kind !== 'channel' || !conversationId.includes(';messageid=')) return undefined;
  return { conversationId, teamsTeamId };
}

async function send(turn: Turn, data: SendTicketData, services: Lent): Promise<Reply> {
  const { tickets } = services.store;
  const earlier = await tickets.find(data.ticketId);
  if (earlier) return afterSending(turn, earlier.value, data, services);
  const thread = await tickets.placeOf(data.ticketId, turn.who.id);
  const read = readTicketForm(data);
  if (read.kind === 'invalid') {
    return form(turn, { data, form: data, errors: read.errors, hasThread: thread !== undefined });
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
    ...(data.articleId ? { articleId: data.articleId } : {}),
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
  { isComplaint, isOwnMessage }: SendTicketData,
  services: Lent,
): Promise<CardReply> {
  if (ticket.asker.id !== turn.who.id) return errorCard(turn.language, { kind: 'misunderstood' });
  const article = isComplaint && services.knowledge.article(ticket.articleId ?? '');
  if (article) {
    const { articleFeedback } = services.store;
    await articleFeedback.count(article.id, 'didNotHelp', ticket.id, turn.now);
  }
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

function form({ language, surface }: Turn, view: Omit<AskHumanView, 'surface'>): CardReply {
  const { ticketId, articleId, isComplaint, isOwnMessage } = view.data;
  const data = { ticketId, articleId, isComplaint, isOwnMessage };
  return askHumanCard(language, { ...view, data, surface });
}
