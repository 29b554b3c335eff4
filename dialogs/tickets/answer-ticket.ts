import { wordsIn } from '../../cards/kit/wording';
import { draftCard } from '../../cards/tickets/draft-card';
import {
  answerTicket,
  claimTicket,
  closeTicket,
  draftTicket,
  releaseTicket,
  showTicket,
} from '../../cards/tickets/ticket-actions';
import { answer, claim, close, release } from '../../domain/tickets/decisions';
import { possibilities } from '../../domain/tickets/possibilities';
import { LONGEST_ANSWER } from '../../domain/tickets/ticket-form';
import { readTicketText } from '../../domain/tickets/ticket-text';
import { notAllowed } from '../kit/not-allowed';
import { onAction, type Route } from '../kit/route';
import { actOnTicket } from './act-on-ticket';
import { findToHandle, handlerOf, showToHandler } from './handled-ticket';

/** What experts and coordinators do with a question. */
export const answerTicketRoutes: readonly Route[] = [
  onAction(showTicket, async (turn, { ticketId }, services) => {
    const ticket = await findToHandle(turn, ticketId, services);
    return ticket ? showToHandler(turn, ticket, services) : notAllowed(turn);
  }),
  onAction(claimTicket, (turn, data, services) =>
    actOnTicket(turn, data, services, { decide: claim, typed: data }),
  ),
  onAction(releaseTicket, (turn, data, services) =>
    actOnTicket(turn, data, services, {
      decide: (ticket, press) => release(ticket, press, turn.access.isCoordinator),
      notice: 'ticket.released',
    }),
  ),
  onAction(answerTicket, (turn, data, services) => {
    const read = readTicketText(data.answer, LONGEST_ANSWER, { allowsPhone: true });
    const text = read.kind === 'valid' ? read.text : '';
    return actOnTicket(turn, data, services, {
      decide: (ticket, press) => answer(ticket, press, text),
      notice: 'ticket.sent',
      typed: data,
      errors: read.kind === 'invalid' ? { answer: read.error } : undefined,
    });
  }),
  onAction(closeTicket, (turn, data, services) => {
    const read = readTicketText(data.closing, LONGEST_ANSWER);
    const text = read.kind === 'valid' ? read.text : '';
    return actOnTicket(turn, data, services, {
      decide: (ticket, press) => close(ticket, press, text, turn.access.isCoordinator),
      notice: 'ticket.closedNotice',
      typed: data,
      errors: read.kind === 'invalid' ? { closing: read.error } : undefined,
    });
  }),
  onAction(draftTicket, async (turn, { ticketId }, services) => {
    const ticket = await findToHandle(turn, ticketId, services);
    if (!ticket || !turn.access.isCoordinator) return notAllowed(turn);
    const t = wordsIn(turn.language);
    if (!possibilities(ticket, handlerOf(turn)).draft) {
      return showToHandler(turn, ticket, services, { notice: t('ticket.over') });
    }
    const url = await services.links.draft({ ticketId, personId: turn.who.id }, turn.now);
    const { question } = ticket;
    const again = { action: draftTicket, data: { ticketId } };
    return draftCard(turn.language, { question, url, again, surface: turn.surface });
  }),
];
