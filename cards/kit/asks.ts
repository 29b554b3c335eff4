import type { ChoiceField, ChoicesField, FlagField } from '../../domain/kit/choice-fields';
import type { DayField } from '../../domain/kit/day-field';
import type { NumberField } from '../../domain/kit/number-field';
import type { LineField, TextField } from '../../domain/kit/text-fields';
import type { Language } from '../../domain/language';
import { readLocalDate } from '../../domain/local-date';
import type { CardElement } from './card-element';
import { plain } from './escape-markdown';
import { choiceInput, dateInput, type FieldState, textInput, toggleInput } from './inputs';
import { dayIn, type Words } from './wording';

/** How a card asks for one field of a form, and how it tells what is in it. */
export interface Ask {
  draw(t: Words, state: FieldState): CardElement[];
  /** What somebody typed is told as typed, not as markup. */
  tell(t: Words, language: Language, value: string): string;
}

type WordsOf = (t: Words) => string;

interface AskOptions {
  /** Stands in the input while it is empty. */
  readonly hint?: WordsOf | undefined;
  /** The client asks for it, before anything is sent. */
  readonly isRequired?: boolean | undefined;
}

const optionsIn = (t: Words, { hint, isRequired }: AskOptions) => ({
  ...(hint ? { placeholder: hint(t) } : {}),
  ...(isRequired ? { isRequired, errorMessage: t('formError.required') } : {}),
});

const tellTyped: Ask['tell'] = (_t, _language, value) => plain(value);

/** Of a field whose choices only the view knows: the card draws it by itself. */
export const askElsewhere: Ask = {
  draw: (_t, { id }) => {
    throw new Error(`The choices of ${id} are not in the form's list`);
  },
  tell: tellTyped,
};

export function askText(
  { longest }: TextField | LineField,
  { isMultiline, ...rest }: AskOptions & { readonly isMultiline?: boolean } = {},
): Ask {
  const options = {
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(isMultiline ? { isMultiline } : {}),
  };
  return {
    draw: (t, state) => textInput(state, { ...options, ...optionsIn(t, rest) }),
    tell: tellTyped,
  };
}

export function askChoice<C extends string>(
  { of }: ChoiceField<C>,
  titleOf: (t: Words, value: C) => string,
  { isOpen, ...rest }: AskOptions & { readonly isOpen?: boolean } = {},
): Ask {
  return {
    draw(t, state) {
      const choices = of.map((value) => ({ title: titleOf(t, value), value }));
      return choiceInput(state, choices, { ...(isOpen ? { isOpen } : {}), ...optionsIn(t, rest) });
    },
    tell: (t, _language, value) => toldChoices(t, of, titleOf, value),
  };
}

export function askChoices<C extends string>(
  { of }: ChoicesField<C>,
  titleOf: (t: Words, value: C) => string,
): Ask {
  return {
    draw(t, state) {
      const choices = of.map((value) => ({ title: titleOf(t, value), value }));
      return choiceInput(state, choices, { isMultiSelect: true });
    },
    tell: (t, _language, value) => toldChoices(t, of, titleOf, value),
  };
}

function toldChoices<C extends string>(
  t: Words,
  of: readonly C[],
  titleOf: (t: Words, value: C) => string,
  value: string,
): string {
  const chosen = value.split(',');
  return of
    .filter((known) => chosen.includes(known))
    .map((known) => titleOf(t, known))
    .join(', ');
}

const tellFlag =
  ({ words: [yes] }: FlagField): Ask['tell'] =>
  (t, _language, value) =>
    t(value === yes ? 'yesNo.yes' : 'yesNo.no');

export function askTick(field: FlagField): Ask {
  return { draw: (_t, state) => toggleInput(state), tell: tellFlag(field) };
}

/** Yes, no, or neither. */
export function askYesNo(
  field: FlagField,
  { yes, no, ...rest }: AskOptions & { readonly yes: WordsOf; readonly no: WordsOf },
): Ask {
  const [yesValue, noValue] = field.words;
  return {
    draw(t, state) {
      const choices = [
        { title: yes(t), value: yesValue },
        { title: no(t), value: noValue },
      ];
      return choiceInput(state, choices, optionsIn(t, rest));
    },
    tell: tellFlag(field),
  };
}

/** `latest` is `YYYY-MM-DD`, both there and in the field. */
export function askDay(_field: DayField, options: AskOptions = {}): Ask {
  return {
    draw: (t, state) => dateInput(state, optionsIn(t, options)),
    tell: (_t, language, value) => (readLocalDate(value) ? dayIn(language, value) : plain(value)),
  };
}

/** Text, not Input.Number: what was typed comes back as it was, with our own words on it. */
export function askNumber({ most }: NumberField, errorMessage?: WordsOf): Ask {
  if (!errorMessage) return { draw: (_t, state) => textInput(state), tell: tellTyped };
  const regex = `^\\s*\\d{0,${String(most).length}}\\s*$`;
  return {
    draw: (t, state) => textInput(state, { maxLength: 9, regex, errorMessage: errorMessage(t) }),
    tell: tellTyped,
  };
}
