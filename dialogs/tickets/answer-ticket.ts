import { errorCard } from '../../cards/kit/error-card';
import { wordsIn } from '../../cards/kit/wording';
import { draftCard } from '../../cards/tickets/draft-card';
import {
  answerTicket,
  claimTicket,
  closeTicket,
  draftTicket,
  releaseTicket,
  showTicket,
  type TicketPressData,
} from '../../cards/tickets/ticket-actions';
import { ticketCard } from '../../cards/tickets/ticket-card';
import type { TicketView } from '../../cards/tickets/ticket-view';
import { dayAt } from '../../domain/local-date';
import {
  answer,
  claim,
  close,
  release,
  type TicketDecision,
  type TicketPress,
} from '../../domain/tickets/decisions';
import { possibilities, type TicketReader } from '../../domain/tickets/possibilities';
import { mayHandle } from '../../domain/tickets/recipients';
import type { Ticket } from '../../domain/tickets/ticket';
import { LONGEST_ANSWER } from '../../domain/tickets/ticket-form';
import { askedAt } from '../../domain/tickets/ticket-history';
import { readTicketText } from '../../domain/tickets/ticket-text';
import type { Reply } from '../kit/reply';
import { onAction, type Route } from '../kit/route';
import type { Turn } from '../kit/turn';
import type { Lent } from './lent';
import { takeStep } from './take-step';
import { articleTitleOf, correspondentOf } from './ticket-people';

/** What experts and coordinators do with a question. */
export const answerTicketRoutes: readonly Route[] = [
  onAction(showTicket, async (turn, { ticketId }, services) => {
    const ticket = await allowed(turn, ticketId, services);
    return ticket ? show(turn, ticket, services) : notAllowed(turn);
  }),
  onAction(claimTicket, (turn, data, services) =>
    act(turn, data, services, { decide: claim, typed: data }),
  ),
  onAction(releaseTicket, (turn, data, services) =>
    act(turn, data, services, {
      decide: (ticket, press) => release(ticket, press, turn.access.isCoordinator),
      notice: 'ticket.released',
    }),
  ),
  onAction(answerTicket, (turn, data, services) => {
    const read = readTicketText(data.answer, LONGEST_ANSWER);
    const text = read.kind === 'valid' ? read.text : '';
    return act(turn, data, services, {
      decide: (ticket, press) => answer(ticket, press, text),
      notice: 'ticket.sent',
      typed: data,
      errors: read.kind === 'invalid' ? { answer: read.error } : undefined,
    });
  }),
  onAction(closeTicket, (turn, data, services) => {
    const read = readTicketText(data.closing, LONGEST_ANSWER);
    const text = read.kind === 'valid' ? read.text : '';
    return act(turn, data, services, {
      decide: (ticket, press) => close(ticket, press, text, turn.access.isCoordinator),
      notice: 'ticket.closedNotice',
      typed: data,
      errors: read.kind === 'invalid' ? { closing: read.error } : undefined,
    });
  }),
  onAction(draftTicket, async (turn, { ticketId }, services) => {
    const ticket = await allowed(turn, ticketId, services);
    if (!ticket || !turn.access.isCoordinator) return notAllowed(turn);
    const t = wordsIn(turn.language);
    if (!possibilities(ticket, readerOf(turn)).draft) {
      return show(turn, ticket, services, { notice: t('ticket.over') });
    }
    const url = await services.links.draft(ticketId, turn.now);
    const { question } = ticket;
    return draftCard(turn.language, { ticketId, question, url, surface: turn.surface });
  }),
];

interface Doing {
  readonly decide: (ticket: Ticket, press: TicketPress) => TicketDecision;
  /** What the presser reads when it is done; without it the card goes on as a form. */
  readonly notice?: 'ticket.released' | 'ticket.sent' | 'ticket.closedNotice';
  readonly typed?: TicketPressData;
  readonly errors?: TicketView['errors'];
}

async function act(
  turn: Turn,
  data: TicketPressData,
  services: Lent,
  { decide, notice, typed, errors }: Doing,
): Promise<Reply> {
  const t = wordsIn(turn.language);
  const present = await allowed(turn, data.ticketId, services);
  if (!present) return notAllowed(turn);
  // A text that is refused is said so while it could be sent; otherwise how things stand now.
  const press = { who: correspondentOf(turn), at: turn.now.toISOString(), seen: data.seen };
  if (errors && decide(present, press).kind === 'change') {
    return show(turn, present, services, { typed, errors });
  }
  const done = await takeStep(turn, data, services, decide);
  if (!done) return errorCard(turn.language, { kind: 'misunderstood' });
  const { outcome, ticket } = done;
  switch (outcome.kind) {
    case 'taken':
      return notice
        ? show(turn, ticket, services, { notice: t(notice), lasts: true })
        : show(turn, ticket, services, { typed });
    case 'othersHave': {
      const others = t('ticket.taken', { name: outcome.name });
      return show(turn, ticket, services, { notice: others, typed });
    }
    case 'over':
      return show(turn, ticket, services, { notice: t('ticket.over'), typed });
  }
}

/** The ticket, if this person may answer it as the groups are now. */
async function allowed(
  { access }: Turn,
  ticketId: string,
  { store }: Lent,
): Promise<Ticket | undefined> {
  const [found, groups] = await Promise.all([
    store.tickets.find(ticketId),
    store.expertGroups.all(),
  ]);
  return found && mayHandle(readerOf({ access }), found.value, groups) ? found.value : undefined;
}

function readerOf({ access }: Pick<Turn, 'access'>): TicketReader {
  return { id: access.personId, isCoordinator: access.isCoordinator };
}

function notAllowed(turn: Turn): Reply {
  return errorCard(turn.language, { kind: 'notAllowed' });
}

function show(
  { access, language, surface }: Turn,
  ticket: Ticket,
  services: Lent,
  rest: Partial<TicketView> = {},
): Reply {
  const askedOn = dayAt(new Date(askedAt(ticket)), services.timeZone);
  const articleTitle = articleTitleOf(ticket, language, services);
  const reader = readerOf({ access });
  return ticketCard(language, { ticket, askedOn, articleTitle, reader, surface, ...rest });
}
