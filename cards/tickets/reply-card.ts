import { z } from 'zod';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import type { Ticket } from '../../domain/tickets/ticket';
import { LONGEST_QUESTION } from '../../domain/tickets/ticket-form';
import { stepsOf, type TicketEntry } from '../../domain/tickets/ticket-history';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { textInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { wordsIn } from '../kit/wording';
import { typedLines } from './typed-lines';

const reply = z.object({
  ticketId: z.string(),
  seen: z.number().int().min(0).default(0),
  further: typed,
});
export const acceptAnswer = cardAction('ticket.accept', reply);
export const askFurtherAction = cardAction('ticket.further', reply, ['further']);

export interface ReplyView {
  readonly ticket: Ticket;
  /** The answer that the card is about, among the ticket's steps. */
  readonly answer: TicketEntry;
  readonly further?: string | undefined;
  readonly error?: FormError | undefined;
  readonly surface: Surface;
  readonly lasts?: boolean | undefined;
}

/** The answer, for the one who asked; while it is fresh, with the ways to say whether it helped. */
export function replyCard(language: Language, view: ReplyView): CardReply {
  const t = wordsIn(language);
  const { ticket, answer, error, surface } = view;
  const title = t('ticket.reply.title');
  const steps = stepsOf(ticket);
  const isOpen = ticket.state === 'answered';
  const data = { ticketId: ticket.id, seen: steps.length };
  const further = {
    id: 'further',
    label: t('ticket.reply.furtherLabel'),
    value: view.further ?? '',
    error: error && t(`formError.${error}`),
  };
  return {
    kind: 'card',
    title,
    lasts: view.lasts,
    card: adaptiveCard(
      language,
      [
        heading(title),
        error ? fixMarkedNotice(t) : undefined,
        note(t('ticket.reply.question', { question: ticket.question })),
        paragraph(typedLines(answer.text ?? '')),
        note(t('ticket.reply.by', { name: answer.by?.name ?? '' })),
        isOpen ? undefined : paragraph(standing(language, ticket), { weight: 'Bolder' }),
        ...(isOpen ? textInput(further, { isMultiline: true, maxLength: LONGEST_QUESTION }) : []),
      ],
      isOpen
        ? [
            button(acceptAnswer, t('ticket.reply.helped'), data, {
              surface,
              style: 'positive',
              inputs: 'none',
            }),
            button(askFurtherAction, t('ticket.reply.further'), data, { surface }),
          ]
        : [],
    ),
  };
}

function standing(language: Language, ticket: Ticket): string {
  const t = wordsIn(language);
  const asked = ticket.history.findLast(({ what }) => what === 'askedFurther');
  switch (ticket.state) {
    case 'accepted':
      return t('ticket.reply.accepted');
    case 'claimed':
    case 'open':
      return t('ticket.reply.askedFurther', { question: asked?.text ?? '' });
    case 'closed':
      return t('ticket.reply.closedTitle');
    case 'answered':
      return '';
  }
}
