import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import type { TicketPressData } from '../../cards/tickets/ticket-actions';
import type { TicketView } from '../../cards/tickets/ticket-view';
import type { TicketDecision, TicketPress } from '../../domain/tickets/decisions';
import type { Ticket } from '../../domain/tickets/ticket';
import { notAllowed } from '../kit/not-allowed';
import type { Reply } from '../kit/reply';
import type { Turn } from '../kit/turn';
import { findToHandle, showToHandler } from './handled-ticket';
import type { Lent } from './lent';
import { takeStep } from './take-step';
import { correspondentOf } from './ticket-people';

interface Doing {
  readonly decide: (ticket: Ticket, press: TicketPress) => TicketDecision;
  /** What the presser reads when it is done; without it the card goes on as a form. */
  readonly notice?: 'ticket.released' | 'ticket.sent' | 'ticket.closedNotice';
  readonly typed?: TicketPressData;
  readonly errors?: TicketView['errors'];
}

export async function actOnTicket(
  turn: Turn,
  data: TicketPressData,
  services: Lent,
  { decide, notice, typed, errors }: Doing,
): Promise<Reply> {
  const t = wordsIn(turn.language);
  const present = await findToHandle(turn, data.ticketId, services);
  if (!present) return notAllowed(turn);
  // A text that is refused is said so while it could be sent; otherwise how things stand now.
  const press = { who: correspondentOf(turn), at: turn.now.toISOString(), seen: data.seen };
  if (errors && decide(present, press).kind === 'change') {
    return showToHandler(turn, present, services, { typed, errors });
  }
  const done = await takeStep(turn, data, services, decide);
  if (!done) return errorCard(turn.language, { kind: 'misunderstood' });
  const { outcome, ticket } = done;
  switch (outcome.kind) {
    case 'taken':
      return notice
        ? showToHandler(turn, ticket, services, { notice: t(notice), lasts: true })
        : showToHandler(turn, ticket, services, { typed });
    case 'othersHave': {
      const others = t('ticket.taken', { name: outcome.name });
      return showToHandler(turn, ticket, services, { notice: others, typed });
    }
    case 'over':
      return showToHandler(turn, ticket, services, { notice: t('ticket.over'), typed });
  }
}
