import { choice } from '../kit/choice-fields';
import { type FormOf, type IdOf, readForm } from '../kit/form';
import { type FormError, LONGEST } from '../kit/form-error';
import { text } from '../kit/text-fields';
import { TICKET_REASONS, TICKET_TOPICS, type TicketReason, type TicketTopic } from './ticket';

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

export type TextOutcome =
  | { readonly kind: 'valid'; readonly text: string }
  | { readonly kind: 'invalid'; readonly error: FormError };

/** An answer, a further question or a closing word: needed, and past the personal-data guard. */
export function readTicketText(typed: string, longest: number): TextOutcome {
  const field = text(longest, { isRequired: true, tidy: withoutControls });
  const { values, errors } = readForm({ text: field }, { text: typed });
  if (errors.text) return { kind: 'invalid', error: errors.text };
  return { kind: 'valid', text: values.text ?? '' };
}

/**
 * What has no shape of its own but can disturb the rest: control signs, turns of the direction. They
 * go before the personal-data guard looks, so that they hide nothing from it.
 */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
