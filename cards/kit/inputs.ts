import type { CardElement } from './adaptive-card';

/** One input as a form shows it: its value as typed, and what is wrong with it. */
export interface FieldState {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly error?: string | undefined;
}

export interface Choice {
  readonly title: string;
  readonly value: string;
}

/** An input with its label, and its error in words right under it. */
export function labelled({ id, label, error }: FieldState, input: CardElement): CardElement[] {
  const element = { ...input, id, label };
  if (!error) return [element];
  const words = {
    type: 'TextBlock',
    text: error,
    wrap: true,
    color: 'attention',
    weight: 'bolder',
    spacing: 'small',
  };
  return [element, words];
}

export function textInput(
  state: FieldState,
  options: {
    maxLength?: number;
    placeholder?: string;
    isMultiline?: boolean;
    regex?: string;
    errorMessage?: string;
    isRequired?: boolean;
  } = {},
): CardElement[] {
  // Teams would cut what is longer: leave room, so that the rule can say so with its own words.
  const { maxLength, ...rest } = options;
  const roomy = maxLength ? { maxLength: maxLength * 4 } : {};
  return labelled(state, { type: 'Input.Text', value: state.value, ...roomy, ...rest });
}

export function choiceInput(
  state: FieldState,
  choices: readonly Choice[],
  options: {
    placeholder?: string;
    isFiltered?: boolean;
    isMultiSelect?: boolean;
    /** Every choice in view, to be taken with one press. */
    isOpen?: boolean;
    isRequired?: boolean;
    errorMessage?: string;
    /** Suggestions come from the bot as one types. */
    dataset?: string;
  } = {},
): CardElement[] {
  const { isFiltered, dataset, isMultiSelect, isOpen, ...rest } = options;
  return labelled(state, {
    type: 'Input.ChoiceSet',
    style: isFiltered ? 'filtered' : isMultiSelect || isOpen ? 'expanded' : 'compact',
    value: state.value,
    choices: [...choices],
    wrap: true,
    ...(isMultiSelect ? { isMultiSelect } : {}),
    ...(dataset ? { 'choices.data': { type: 'Data.Query', dataset } } : {}),
    ...rest,
  });
}

export function toggleInput({ id, label, value, error }: FieldState): CardElement[] {
  const input = {
    type: 'Input.Toggle',
    title: label,
    value: value === 'true' ? 'true' : 'false',
    valueOn: 'true',
    valueOff: 'false',
    wrap: true,
  };
  // A toggle's own title is its label; a second one above it would be read twice.
  return labelled({ id, label, value, error }, input).map((element) => {
    const { label: _label, ...rest } = element;
    return element.type === 'Input.Toggle' ? { ...rest, type: element.type } : element;
  });
}
