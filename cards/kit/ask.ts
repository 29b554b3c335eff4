import type { Language } from '../../domain/language';
import type { CardElement } from './card-element';
import { plain } from './escape-markdown';
import type { FieldState } from './inputs';
import type { Words } from './wording';

/** How a card asks for one field of a form, and how it tells what is in it. */
export interface Ask {
  /** Its label says so. */
  readonly isRequired?: boolean | undefined;
  draw(t: Words, state: FieldState): CardElement[];
  /** What somebody typed is told as typed, not as markup. */
  tell(t: Words, language: Language, value: string): string;
}

export type WordsOf = (t: Words) => string;

export interface AskOptions {
  /** Stands in the input while it is empty. */
  readonly hint?: WordsOf | undefined;
  /** By a rule of the whole form, where the field itself may be empty. */
  readonly isRequired?: boolean | undefined;
}

export const optionsIn = (t: Words, { hint }: AskOptions) => (hint ? { placeholder: hint(t) } : {});

export const tellTyped: Ask['tell'] = (_t, _language, value) => plain(value);

/** Of a field whose choices only the view knows: the card draws it by itself. */
export const askElsewhere: Ask = {
  draw: (_t, { id }) => {
    throw new Error(`The choices of ${id} are not in the form's list`);
  },
  tell: tellTyped,
};
