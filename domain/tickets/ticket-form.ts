import { choice } from '../kit/choice-fields';
import { type FormOf, type IdOf, readForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { text } from '../kit/text-fields';
import { TICKET_REASONS, TICKET_TOPICS, type TicketReason, type TicketTopic } from './ticket';
import { withoutControls } from './ticket-text';

/** Characters after trimming; an answer may explain more than a question asks. */
export const LONGEST_QUESTION = LONGEST.memo;
export const LONGEST_ANSWER = 2_000;

export const TICKET_FORM = {
  question: text(LONGEST_QUESTION, { isRequired: true, tidy: withoutControls }),
  topic: choice(TICKET_TOPICS),
  reason: choice(TICKET_REASONS),
  remark: text(LONGEST.memo, { tidy: withoutControls }),
};
export type TicketField = IdOf<typeof TICKET_FORM>;
export type TicketForm = FormOf<typeof TICKET_FORM>;

export type TicketFormOutcome =
  | {
      readonly kind: 'valid';
      readonly question: string;
      readonly topic: TicketTopic;
      readonly reason: TicketReason | undefined;
      readonly remark: string | undefined;
    }
  | { readonly kind: 'invalid'; readonly errors: Partial<Record<TicketField, FormError>> };

export function readTicketForm(form: TicketForm): TicketFormOutcome {
  const { values, errors, hasErrors } = readForm(TICKET_FORM, form);
  const { question, topic = 'other', reason, remark } = values;
  if (hasErrors() || !question) return { kind: 'invalid', errors };
  return { kind: 'valid', question, topic, reason, remark };
}
