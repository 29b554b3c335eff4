import { z } from 'zod';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import type { LocalDate } from '../../domain/local-date';
import { possibilities, type TicketReader } from '../../domain/tickets/possibilities';
import type { Ticket } from '../../domain/tickets/ticket';
import { LONGEST_ANSWER } from '../../domain/tickets/ticket-form';
import { stepsOf, type TicketEntry } from '../../domain/tickets/ticket-history';
import {
  adaptiveCard,
  buttonRow,
  facts,
  heading,
  note,
  paragraph,
  subheading,
  warning,
} from '../kit/adaptive-card';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardElement } from '../kit/card-element';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { fold } from '../kit/fold';
import { dayIn } from '../kit/formats';
import { textInput } from '../kit/inputs';
import { typed } from '../kit/typed';
import { type Words, wordsIn } from '../kit/wording';
import { typedLines } from './typed-lines';

const pressed = z.object({
  ticketId: z.string(),
  /** How many steps the ticket had when the card was made; tells a repeated press. */
  seen: z.number().int().min(0).default(0),
  answer: typed,
  closing: typed,
});
export type TicketPressData = z.infer<typeof pressed>;

/** Shows a ticket as it is now to somebody who may answer it. */
export const showTicket = cardAction('ticket.show', z.object({ ticketId: z.string() }));
export const claimTicket = cardAction('ticket.claim', pressed);
export const releaseTicket = cardAction('ticket.release', pressed);
export const answerTicket = cardAction('ticket.answer', pressed);
export const closeTicket = cardAction('ticket.close', pressed);
export const draftTicket = cardAction('ticket.draft', z.object({ ticketId: z.string() }));

export interface TicketView {
  readonly ticket: Ticket;
  readonly askedOn: LocalDate;
  /** What to call the bot's article; its id when there is no better name. */
  readonly articleTitle?: string | undefined;
  readonly reader: TicketReader;
  readonly notice?: string | undefined;
  readonly typed?: { readonly answer: string; readonly closing: string } | undefined;
  readonly errors?: { readonly answer?: FormError; readonly closing?: FormError } | undefined;
  readonly surface: Surface;
  readonly lasts?: boolean | undefined;
}

/** Entries shown with their words; older ones are kept but would make the card too long. */
const MOST_ENTRIES = 6;

/** A question as those see it who may answer it: what is asked, how it stands, what can be done. */
export function ticketCard(language: Language, view: TicketView): CardReply {
  const t = wordsIn(language);
  const { ticket, reader, surface, lasts } = view;
  const title = t('ticket.title', { topic: t(`ticket.topic.${ticket.topic}`) });
  const can = possibilities(ticket, reader);
  const data = { ticketId: ticket.id, seen: stepsOf(ticket).length };
  const act = { surface, inputs: 'none' } as const;
  return {
    kind: 'card',
    title,
    lasts,
    card: adaptiveCard(
      language,
      [
        heading(title),
        view.notice ? paragraph(view.notice, { weight: 'Bolder' }) : undefined,
        view.errors ? warning(t('ticket.fix')) : undefined,
        paragraph(typedLines(ticket.question), { size: 'Medium' }),
        facts(factsOf(t, language, view)),
        ...stepsOf(ticket)
          .slice(-MOST_ENTRIES)
          .flatMap((entry) => entryLines(t, entry)),
        ...(can.answer ? answerInput(t, view) : keptAnswer(t, view)),
        ...(can.close ? closing(t, view, data) : []),
      ],
      [
        can.claim
          ? button(
              claimTicket,
              t('ticket.claim'),
              { ...data, answer: view.typed?.answer },
              { ...act, style: 'positive' },
            )
          : undefined,
        can.answer
          ? button(answerTicket, t('ticket.answer'), data, { surface, style: 'positive' })
          : undefined,
        can.release ? button(releaseTicket, t('ticket.release'), data, act) : undefined,
        can.draft
          ? button(draftTicket, t('ticket.draft'), { ticketId: ticket.id }, act)
          : undefined,
      ],
    ),
  };
}

function factsOf(t: Words, language: Language, view: TicketView) {
  const { ticket, reader, articleTitle } = view;
  const { asker, articleId, reason, remark, state, claimer } = ticket;
  const name = claimer?.name ?? '';
  const standing =
    state === 'claimed' && claimer?.id === reader.id
      ? t('ticket.state.claimedByYou')
      : t(`ticket.state.${state}`, { name });
  const article = articleTitle ?? articleId;
  const pair = (title: string, value: string) => [title, plain(value)] as const;
  return [
    [t('ticket.stateLabel'), standing] as const,
    pair(t('ticket.asker'), asker.name),
    [t('ticket.asked'), dayIn(language, view.askedOn)] as const,
    article ? pair(t('ticket.article'), article) : undefined,
    reason ? ([t('ticket.feedback'), t(`ticket.reason.${reason}`)] as const) : undefined,
    remark ? pair(t('ticket.field.remark'), remark) : undefined,
  ];
}

function entryLines(t: Words, { what, text }: TicketEntry): CardElement[] {
  if (!text) return [];
  switch (what) {
    case 'answered':
    case 'askedFurther':
    case 'closed':
      return [
        subheading(t(`ticket.entry.${what}`)),
        paragraph(typedLines(text), { spacing: 'Small' }),
      ];
    case 'asked':
    case 'claimed':
    case 'released':
    case 'accepted':
    case 'reminded':
      return [];
  }
}

function answerInput(t: Words, view: TicketView): CardElement[] {
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
function keptAnswer(t: Words, { typed: kept }: TicketView): CardElement[] {
  return kept?.answer ? [subheading(t('ticket.unsent')), paragraph(typedLines(kept.answer))] : [];
}

function closing(t: Words, view: TicketView, data: object): CardElement[] {
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
  return fold({
    id: 'closingFold',
    title: t('ticket.closeFold'),
    items,
    isOpen: error !== undefined,
  });
}
