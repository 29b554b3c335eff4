import { LONGEST_ANSWER } from '../../domain/tickets/ticket-form';
import { buttonRow, note, paragraph, subheading } from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import type { CardElement } from '../kit/card-element';
import { fold } from '../kit/fold';
import { textInput } from '../kit/inputs';
import type { Words } from '../kit/wording';
import { closeTicket } from './ticket-actions';
import type { TicketView } from './ticket-view';
import { typedLines } from './typed-lines';

export function answerInput(t: Words, view: TicketView): CardElement[] {
  const error = view.errors?.answer;
  const field = {
    id: 'answer',
    label: t('ticket.answerLabel'),
    value: view.typed?.answer ?? '',
    error: error && t(`formError.${error}`),
  };
  return [
    ...textInput(field, { isMultiline: true, maxLength: LONGEST_ANSWER }),
    note(t(view.ticket.thread ? 'ticket.answerNoteThread' : 'ticket.answerNote')),
  ];
}

/** What was typed for a ticket that has gone elsewhere meanwhile. */
export function keptAnswer(t: Words, { typed: kept }: TicketView): CardElement[] {
  return kept?.answer ? [subheading(t('ticket.unsent')), paragraph(typedLines(kept.answer))] : [];
}

export function closing(t: Words, view: TicketView, data: object): CardElement[] {
  const error = view.errors?.closing;
  const field = {
    id: 'closing',
    label: t('ticket.closing'),
    value: view.typed?.closing ?? '',
    error: error && t(`formError.${error}`),
  };
  const { surface } = view;
  const items = [
    ...textInput(field, { isMultiline: true, maxLength: LONGEST_ANSWER }),
    buttonRow([button(closeTicket, t('ticket.close'), data, { surface })]),
  ];
  return fold(t, {
    id: 'closingFold',
    title: t('ticket.closeFold'),
    items,
    isOpen: error !== undefined,
  });
}
