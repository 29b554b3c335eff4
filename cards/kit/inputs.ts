import { warning } from './adaptive-card';
import type { CardElement, Input } from './card-element';

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
function withLabel({ id, label, error }: FieldState, input: Input): CardElement[] {
  return [{ ...input, id, label }, ...errorLine(error)];
}

function errorLine(error: string | undefined): CardElement[] {
  return error ? [warning(error, { spacing: 'Small' })] : [];
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
  return withLabel(state, { type: 'Input.Text', value: state.value, ...roomy, ...rest });
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
  return withLabel(state, {
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

/** A toggle's own title is its label; a second one above it would be read twice. */
export function toggleInput({ id, label, value, error }: FieldState): CardElement[] {
  const input = switchInput(id, label, { on: 'true', off: 'false', isOn: value === 'true' });
  return [input, ...errorLine(error)];
}

/** A toggle that sends words of its own when it is on. */
export function switchInput(
  id: string,
  title: string,
  { on, off, isOn }: { on: string; off: string; isOn: boolean },
): Input {
  const value = isOn ? on : off;
  return { type: 'Input.Toggle', id, title, value, valueOn: on, valueOff: off, wrap: true };
}

export function dateInput(
  state: FieldState,
  options: { max?: string; isRequired?: boolean; errorMessage?: string } = {},
): CardElement[] {
  return withLabel(state, { type: 'Input.Date', value: state.value, ...options });
}
