import {
  askHumanDoor,
  cancelTicket,
  didNotHelpDoor,
  type SendTicketData,
  sendTicket,
  type TicketSubject,
} from '../../cards/tickets/ask-human-actions';
import { ticketCancelledCard } from '../../cards/tickets/ask-human-card';
import { topicOfWords } from '../../domain/answers/ticket-topic';
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
        ? open(turn, subject, { isComplaint, isOwnMessage: turn.surface === 'chat' }, services)
        : openInOwnChat(turn, subject, isComplaint, services),
    ),
    onAction(door.direct, (turn, subject, services) =>
      openInOwnChat(turn, subject, isComplaint, services),
    ),
  ]),
  onAction(sendTicket, sendAsked),
  onAction(cancelTicket, async (turn) => ticketCancelledCard(turn.language)),
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
  { question, topic, articleId, token }: TicketSubject,
  opening: Opening,
  { store, knowledge }: Lent,
): Promise<Reply> {
  const ticketId = formIdFor(turn);
  const thread = threadOf(turn);
  if (thread) await store.tickets.keepPlace(ticketId, turn.who.id, thread, turn.now);
  // The press says enough; what is told after it is the reader's choice.
  if (opening.isComplaint && knowledge.article(articleId))
    await store.articleFeedback.count(articleId, 'didNotHelp', token || ticketId, turn.now);
  const guessed = topic === 'other' ? topicOfWords(question) : topic;
  return ticketFormReply(turn, {
    data: { ticketId, articleId, ...opening },
    form: { question, topic: guessed, reason: '', remark: '' },
    hasThread: thread !== undefined,
    // In the own chat the answer stays above it.
    isNew: turn.surface === 'chat',
  });
}

function threadOf({ where }: Turn): TicketThread | undefined {
  const { kind, conversationId, teamsTeamId } = where;
  // A channel without a thread would make the answer a new post, far from the question.
  if (kind !== 'channel' || !conversationId.includes(';messageid=')) return undefined;
  return { conversationId, teamsTeamId };
}
