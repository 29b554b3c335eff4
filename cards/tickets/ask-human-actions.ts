import { z } from 'zod';
import { TICKET_TOPICS } from '../../domain/tickets/ticket';
import { LONGEST_QUESTION, TICKET_FORM } from '../../domain/tickets/ticket-form';
import { cardAction } from '../kit/card-action';
import { schemasOf } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';

const about = z.object({
  question: typed.transform((text) => text.slice(0, LONGEST_QUESTION)),
  topic: z.enum(TICKET_TOPICS).catch('other'),
  articleId: typed,
  /** Of the answer that did not help, so that the press counts once. */
  token: typed,
});

export type TicketSubject = z.infer<typeof about>;

export const askHumanDoor = privateDoor('ticket.askHuman', about);

export const didNotHelpDoor = privateDoor('ticket.didNotHelp', about);

/**
 * Opens the form to ask a person, from an answer's card. In a channel show it with `dialogButton`;
 * pressed there in a client that opens no dialogs, the form goes to the presser's own chat.
 */
export const askHuman = askHumanDoor.here;

/** The same for an answer that did not help: the press counts by itself, and may be explained. */
export const didNotHelp = didNotHelpDoor.here;

export const sendTicket = cardAction(
  'ticket.send',
  z.object({
    ...schemasOf(TICKET_FORM),
    /** The id of the ticket it creates. */
    ticketId: z.uuid(),
    articleId: typed,
    isComplaint: z.boolean().default(false),
    /** The form came as a message of its own, which the receipt then replaces for good. */
    isOwnMessage: z.boolean().default(false),
  }),
  ['question', 'remark'],
);

/** Puts the form aside; the answer above it is still there. */
export const cancelTicket = cardAction('ticket.cancel', z.object({}));

export type SendTicketData = z.infer<typeof sendTicket.schema>;
