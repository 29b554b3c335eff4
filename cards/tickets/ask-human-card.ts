import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { TICKET_FORM, type TicketField, type TicketForm } from '../../domain/tickets/ticket-form';
import { adaptiveCard, heading, note, paragraph } from '../kit/adaptive-card';
import { askChoice } from '../kit/ask-choices';
import { askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import type { Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { fixMarkedNotice } from '../kit/fix-notice';
import { errorsIn, type FormInputs, shownForm } from '../kit/form-inputs';
import { wordsIn } from '../kit/wording';
import { cancelTicket, type SendTicketData, sendTicket } from './ask-human-actions';

const TICKET_INPUTS: FormInputs<TicketField> = {
  labelOf: (t, id) => t(`ticket.field.${id}`),
  asks: {
    question: askText(TICKET_FORM.question, { isMultiline: true }),
    topic: askChoice(TICKET_FORM.topic, (t, value) => t(`ticket.topic.${value}`)),
    reason: askChoice(TICKET_FORM.reason, (t, value) => t(`ticket.reason.${value}`), {
      isOpen: true,
    }),
    remark: askText(TICKET_FORM.remark, { isMultiline: true }),
  },
};

export interface AskHumanView {
  readonly data: Pick<SendTicketData, 'ticketId' | 'articleId' | 'isComplaint' | 'isOwnMessage'>;
  readonly form: TicketForm;
  readonly errors?: Partial<Record<TicketField, FormError>> | undefined;
  /** The answer is told there too. */
  readonly hasThread: boolean;
  /** It comes below the answer, which stays. */
  readonly isNew?: boolean | undefined;
  readonly surface: Surface;
}

/** A question to a person, prefilled with what the bot was asked. */
export function askHumanCard(language: Language, view: AskHumanView): CardReply {
  const t = wordsIn(language);
  const { data, form, errors = {}, surface } = view;
  const title = t(data.isComplaint ? 'ticket.complainTitle' : 'ticket.askTitle');
  const ticket = shownForm(t, TICKET_INPUTS, { form, errorOf: errorsIn(t, errors) });
  return {
    kind: 'card',
    title,
    isNew: view.isNew,
    card: adaptiveCard(
      language,
      [
        heading(title),
        Object.keys(errors).length > 0 ? fixMarkedNotice(t) : undefined,
        data.isComplaint ? paragraph(t('ticket.counted')) : undefined,
        note(t('ticket.explain')),
        ...(data.isComplaint ? ticket.inputs('reason', 'remark') : []),
        ...ticket.inputs('question', 'topic'),
        note(t(view.hasThread ? 'ticket.answerHereAndThread' : 'ticket.answerHere')),
      ],
      [
        button(sendTicket, t('ticket.send'), data, { surface, style: 'positive' }),
        // A dialog has its own cross.
        surface === 'chat'
          ? button(cancelTicket, t('form.cancel'), {}, { surface, inputs: 'none' })
          : undefined,
      ],
    ),
  };
}

/** In place of a form that was put aside. */
export function ticketCancelledCard(language: Language): CardReply {
  const t = wordsIn(language);
  const card = adaptiveCard(language, [paragraph(t('ticket.cancelled'))]);
  return { kind: 'card', title: t('ticket.askTitle'), lasts: true, card };
}
