import type { DayField } from '../../domain/kit/day-field';
import type { NumberField } from '../../domain/kit/number-field';
import type { LineField, TextField } from '../../domain/kit/text-fields';
import { readLocalDate } from '../../domain/local-date';
import { type Ask, type AskOptions, optionsIn, tellTyped } from './ask';
import { plain } from './escape-markdown';
import { dayIn } from './formats';
import { dateInput, textInput } from './inputs';

export function askText(
  { longest, isRequired }: TextField | LineField,
  { isMultiline, ...rest }: AskOptions & { readonly isMultiline?: boolean } = {},
): Ask {
  const options = {
    ...(longest === undefined ? {} : { maxLength: longest }),
    ...(isMultiline ? { isMultiline } : {}),
  };
  return {
    isRequired: isRequired || rest.isRequired,
    draw: (t, state) => textInput(state, { ...options, ...optionsIn(t, rest) }),
    tell: tellTyped,
  };
}

/** `latest` is `YYYY-MM-DD`, both there and in the field. */
export function askDay({ isRequired }: DayField): Ask {
  return {
    isRequired,
    draw: (_t, state) => dateInput(state),
    tell: (_t, language, value) => (readLocalDate(value) ? dayIn(language, value) : plain(value)),
  };
}

/** Text, not Input.Number: what was typed comes back as it was, with our own words on it. */
export function askNumber({ isRequired }: NumberField): Ask {
  return { isRequired, draw: (_t, state) => textInput(state, { maxLength: 9 }), tell: tellTyped };
}
