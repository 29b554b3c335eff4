import { readForm } from '../kit/form';
import type { FormError } from '../kit/form-error';
import { text } from '../kit/text-fields';

export type TextOutcome =
  | { readonly kind: 'valid'; readonly text: string }
  | { readonly kind: 'invalid'; readonly error: FormError };

/**
 * An answer, a further question or a closing word: needed, and past the personal-data guard. An
 * answer may hold an office's phone number (`allowsPhone`): it is what a colleague is asked for.
 */
export function readTicketText(
  typed: string,
  longest: number,
  { allowsPhone = false } = {},
): TextOutcome {
  const field = text(longest, { isRequired: true, tidy: withoutControls, allowsPhone });
  const { values, errors } = readForm({ text: field }, { text: typed });
  if (errors.text) return { kind: 'invalid', error: errors.text };
  return { kind: 'valid', text: values.text ?? '' };
}

/**
 * What has no shape of its own but can disturb the rest: control signs, turns of the direction. They
 * go before the personal-data guard looks, so that they hide nothing from it.
 */
export function withoutControls(text: string): string {
  return text.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}|[\u202A-\u202E\u2066-\u2069]/gu, '');
}
