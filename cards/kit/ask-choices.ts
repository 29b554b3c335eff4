import type { ChoiceField, ChoicesField, FlagField } from '../../domain/kit/choice-fields';
import { type Ask, type AskOptions, optionsIn, type WordsOf } from './ask';
import { choiceInput, toggleInput } from './inputs';
import type { Words } from './wording';

export function askChoice<C extends string>(
  { of, isRequired }: ChoiceField<C>,
  titleOf: (t: Words, value: C) => string,
  { isOpen, ...rest }: AskOptions & { readonly isOpen?: boolean } = {},
): Ask {
  return {
    isRequired,
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
  { isRequired }: AskOptions = {},
): Ask {
  return {
    isRequired,
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
