import type { Field } from './form';
import { errorInText } from './form-error';

/** One line for the form's own rule to read: an id, a code, a name that has rules of its own. */
export interface LineField extends Field<string> {
  readonly kind: 'line';
  readonly longest?: number | undefined;
}

export function line(longest?: number): LineField {
  return { kind: 'line', longest, read: (text) => text.trim(), write: (value) => value ?? '' };
}

/** A free text, past the personal-data guard; an office's number may be allowed to pass. */
export interface TextField extends Field<string | undefined> {
  readonly kind: 'text';
  readonly longest: number;
}

export function text(
  longest: number,
  { isRequired = false, tidy = (typed: string) => typed, allowsPhone = false } = {},
): TextField {
  return {
    kind: 'text',
    longest,
    isRequired,
    read(typed, refuse) {
      const tidied = tidy(typed);
      const error = errorInText(tidied, longest);
      if (error && !(allowsPhone && error === 'phone')) refuse(error);
      return tidied.trim() || (isRequired ? refuse('required') : undefined);
    },
    write: (value) => value ?? '',
  };
}
