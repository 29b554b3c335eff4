import { errorCard } from '../../cards/kit/error-card';
import {
  acceptAnswer,
  askFurtherAction,
  type ReplyView,
  replyCard,
} from '../../cards/tickets/reply-card';
import { accept, askFurther } from '../../domain/tickets/decisions';
import type { Ticket } from '../../domain/tickets/ticket';
import { LONGEST_QUESTION } from '../../domain/tickets/ticket-form';
import { answerOf } from '../../domain/tickets/ticket-history';
import { readTicketText } from '../../domain/tickets/ticket-text';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { takeStep } from './take-step';

/** What the asker does with the answer. */
export const replyRoutes: readonly Route[] = [
  onAction(acceptAnswer, async (turn, data, services) => {
    if (!(await isAsker(turn, data.ticketId, services))) return notAllowed(turn);
    const done = await takeStep(turn, data, services, accept);
    return done ? show(turn, done.ticket, { lasts: true }) : notAllowed(turn);
  }),
  onAction(askFurtherAction, async (turn, data, services) => {
    const asked = await isAsker(turn, data.ticketId, services);
    if (!asked) return notAllowed(turn);
    const read = readTicketText(data.further, LONGEST_QUESTION);
    if (read.kind === 'invalid') {
      const isFresh = asked.state === 'answered';
      return show(turn, asked, isFresh ? { error: read.error, further: data.further } : {});
    }
    const done = await takeStep(turn, data, services, (ticket, press) =>
      askFurther(ticket, press, read.text),
    );
    return done ? show(turn, done.ticket, { lasts: true }) : notAllowed(turn);
  }),
];

async function isAsker(
  { who }: Turn,
  ticketId: string,
  { store }: Lent,
): Promise<Ticket | undefined> {
  const found = await store.tickets.find(ticketId);
  return found?.value.asker.id === who.id ? found.value : undefined;
}

/** The latest answer and how it stands; a card of a former one shows this too. */
function show({ language, surface }: Turn, ticket: Ticket, rest: Partial<ReplyView>): Reply {
  const answer = answerOf(ticket);
  if (!answer) return errorCard(language, { kind: 'misunderstood' });
  return replyCard(language, { ticket, answer, surface, ...rest });
}
