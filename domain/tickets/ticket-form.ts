import { type FormError, LONGEST } from '../kit/form-error';
import { readerOf } from '../kit/form-reader';
import { TICKET_REASONS, TICKET_TOPICS, type TicketReason, type TicketTopic } from './ticket';

const TICKET_FIELDS = ['question', 'topic', 'reason', 'remark'] as const;
export type TicketField = (typeof TICKET_FIELDS)[number];
export type TicketForm = Readonly<Record<TicketField, string>>;

/** Characters after trimming; an answer may explain more than a question asks. */
export const LONGEST_QUESTION = LONGEST.memo;
export const LONGEST_ANSWER = 2_000;

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
  const { question: asked, remark: added } = form;
  const reader = readerOf({
    ...form,
    question: withoutControls(asked),
    remark: withoutControls(added),
  });
  const question = reader.text('question', LONGEST_QUESTION);
  const topic = reader.choice('topic', TICKET_TOPICS) ?? 'other';
  const reason = reader.choice('reason', TICKET_REASONS);
  const remark = reader.text('remark', LONGEST.memo);
  if (!question) reader.refuse('question', 'required');
  const isInvalid = Object.keys(reader.errors).length > 0;
  if (isInvalid || !question) return { kind: 'invalid', errors: reader.errors };
  return {
    kind: 'valid',
    question,
    topic,
    reason,
    remark,
  };
}

export type TextOutcome =
  | { readonly kind: 'valid'; readonly text: string }
  | { readonly kind: 'invalid'; readonly error: FormError };

/** An answer, a further question or a closing word: needed, and past the personal-data guard. */
export function readTicketText(typed: string, longest: number): TextOutcome {
  const reader = readerOf({ text: withoutControls(typed) });
  const text = reader.text('text', longest);
  if (reader.errors.text) return { kind: 'invalid', error: reader.errors.text };
  return text ? { kind: 'valid', text } : { kind: 'invalid', error: 'required' };
}

/**
 * What has no shape of its own but can disturb the rest: control signs, turns of the direction. They
 * go before the personal-data guard looks, so that they hide nothing from it.
 */
function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
