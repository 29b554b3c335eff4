import { z } from 'zod';
import { cardAction } from '../kit/card-action';
import { typed } from '../kit/typed';

const pressed = z.object({
  ticketId: z.string(),
  /** How many steps the ticket had when the card was made; tells a repeated press. */
  seen: z.number().int().min(0).default(0),
  answer: typed,
  closing: typed,
});

const TEXTS = ['answer', 'closing'];

export type TicketPressData = z.infer<typeof pressed>;

/** Shows a ticket as it is now to somebody who may answer it. */
export const showTicket = cardAction('ticket.show', z.object({ ticketId: z.string() }));

export const claimTicket = cardAction('ticket.claim', pressed);

export const releaseTicket = cardAction('ticket.release', pressed);

export const answerTicket = cardAction('ticket.answer', pressed, TEXTS);

export const closeTicket = cardAction('ticket.close', pressed, TEXTS);

export const draftTicket = cardAction('ticket.draft', z.object({ ticketId: z.string() }));
