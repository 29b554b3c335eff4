import {
  askHumanDoor,
  didNotHelpDoor,
  type SendTicketData,
  sendTicket,
  type TicketSubject,
} from '../../cards/tickets/ask-human-actions';
import type { TicketThread } from '../../domain/tickets/ticket';
import { formIdFor } from '../kit/form-id';
import { toOwnChat } from '../kit/private-door';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { sendAsked } from './send-ticket';
import { ticketFormReply } from './ticket-form-reply';

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
  onAction(sendTicket, sendAsked),
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
  return ticketFormReply(turn, {
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
