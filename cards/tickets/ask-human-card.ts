import { z } from 'zod';
import type { FormError } from '../../domain/kit/form-error';
import type { Language } from '../../domain/language';
import { type SentTo, TICKET_TOPICS } from '../../domain/tickets/ticket';
import {
  LONGEST_QUESTION,
  TICKET_FORM,
  type TicketField,
  type TicketForm,
} from '../../domain/tickets/ticket-form';
import { adaptiveCard, heading, note, paragraph, warning } from '../kit/adaptive-card';
import { askChoice } from '../kit/ask-choices';
import { askText } from '../kit/ask-typed';
import { button } from '../kit/buttons';
import { cardAction, type Surface } from '../kit/card-action';
import type { CardReply } from '../kit/card-reply';
import { plain } from '../kit/escape-markdown';
import { errorsIn, type FormInputs, schemasOf, shownForm } from '../kit/form-inputs';
import { privateDoor } from '../kit/private-door-card';
import { typed } from '../kit/typed';
import { wordsIn } from '../kit/wording';

const about = z.object({
  question: typed.transform((text) => text.slice(0, LONGEST_QUESTION)),
  topic: z.enum(TICKET_TOPICS).catch('other'),
  articleId: typed,
});
export type TicketSubject = z.infer<typeof about>;

export const askHumanDoor = privateDoor('ticket.askHuman', about);
export const didNotHelpDoor = privateDoor('ticket.didNotHelp', about);
/**
 * Opens the form to ask a person, from an answer's card. In a channel show it with `dialogButton`;
 * pressed there in a client that opens no dialogs, the form goes to the presser's own chat.
 */
export const askHuman = askHumanDoor.here;
/** The same for an answer that did not help; asks why. */
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
);
export type SendTicketData = z.infer<typeof sendTicket.schema>;

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
    card: adaptiveCard(
      language,
      [
        heading(title),
        Object.keys(errors).length > 0 ? warning(t('ticket.fix')) : undefined,
        note(t('ticket.explain')),
        ...(data.isComplaint ? ticket.inputs('reason', 'remark') : []),
        ...ticket.inputs('question', 'topic'),
        note(t(view.hasThread ? 'ticket.answerHereAndThread' : 'ticket.answerHere')),
      ],
      [button(sendTicket, t('ticket.send'), data, { surface, style: 'positive' })],
    ),
  };
}

/** Who got the question, and where the answer will come; honest when nobody did. */
export function ticketReceiptCard(
  language: Language,
  view: { sentTo: SentTo; question: string; hasThread: boolean; lasts: boolean },
): CardReply {
  const t = wordsIn(language);
  const { sentTo, hasThread, lasts } = view;
  const names = sentTo.kind === 'groups' ? sentTo.groups.map(({ name }) => name).join(', ') : '';
  const title = t(sentTo.kind === 'nobody' ? 'ticket.receipt.keptTitle' : 'ticket.receipt.title');
  return {
    kind: 'card',
    title,
    lasts,
    card: adaptiveCard(language, [
      heading(sentTo.kind === 'nobody' ? title : `✓ ${title}`),
      paragraph(plain(view.question)),
      paragraph(t(`ticket.receipt.${sentTo.kind}`, { names })),
      note(t(hasThread ? 'ticket.answerHereAndThread' : 'ticket.answerHere')),
    ]),
  };
}
