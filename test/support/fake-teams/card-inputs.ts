import { childrenOf } from './card-actions';
import { type Card, isJson, type Json, objectsIn, textOf } from './json';

export interface Refusal {
  id: string;
  /** What the card says beside the field; empty if the card has no text for it. */
  errorMessage: string;
}

export type Typed = Record<string, string | number | boolean | readonly string[]>;

export type Gathered = { values: Record<string, string> } | { refusedByClient: Refusal[] };

/** The inputs of one card, the hidden ones too, but not those of the cards it can unfold. */
export function inputsOf(card: Card): Card[] {
  return within(card.body);
}

/**
 * What a client sends along with an action: defaults, then what the person typed, as strings and
 * without the empty ones. Throws when a test types what no person could (no such field, no such
 * choice).
 */
export function gather(
  scope: readonly Card[],
  typed: Typed,
  found: ReadonlySet<string> = new Set(),
): Gathered {
  const inputs = scope.flatMap(inputsOf);
  const strangers = Object.keys(typed).filter((id) => !inputs.some((input) => input.id === id));
  if (strangers.length > 0) {
    const ids = inputs.map((input) => input.id).join(', ');
    throw new Error(`No such input on the card: ${strangers.join(', ')}; there: ${ids}`);
  }
  const values: Record<string, string> = {};
  const refused: Refusal[] = [];
  for (const input of inputs) {
    const id = textOf(input.id) ?? '';
    const value = filledIn(input, typed[id], found);
    if (!isAccepted(input, value))
      refused.push({ id, errorMessage: textOf(input.errorMessage) ?? '' });
    if (value !== '') values[id] = value;
  }
  return refused.length > 0 ? { refusedByClient: refused } : { values };
}

function within(list: unknown): Card[] {
  return objectsIn(list).flatMap((element) => {
    const own = textOf(element.type)?.startsWith('Input.') ? [element] : [];
    return [...own, ...childrenOf(element).flatMap(within)];
  });
}

function filledIn(
  input: Card,
  typed: Typed[string] | undefined,
  found: ReadonlySet<string>,
): string {
  if (input.type === 'Input.Toggle') return toggled(input, typed);
  if (typed === undefined) return input.value === undefined ? '' : String(input.value);
  if (input.type !== 'Input.ChoiceSet') return String(typed);
  const chosen = Array.isArray(typed) ? typed : [String(typed)];
  return chosen.map((one) => choice(input, String(one), found)).join(',');
}

function toggled(input: Card, typed: Typed[string] | undefined): string {
  const on = textOf(input.valueOn) ?? 'true';
  const off = textOf(input.valueOff) ?? 'false';
  if (typed === undefined) return textOf(input.value) ?? off;
  return typed === true || typed === on ? on : off;
}

/** A choice by its value or by the title that the person sees; '' takes the choice away. */
function choice(input: Card, wanted: string, found: ReadonlySet<string>): string {
  if (wanted === '' || found.has(wanted) || input.value === wanted) return wanted;
  const choices = objectsIn(input.choices);
  const hit =
    choices.find((one) => one.value === wanted) ?? choices.find((one) => one.title === wanted);
  if (hit) return String(hit.value);
  const there = choices.map((one) => one.title).join(', ');
  throw new Error(`"${wanted}" can't be chosen for ${input.id}; there: ${there}`);
}

function isAccepted(input: Card, value: string): boolean {
  if (value === '') return input.isRequired !== true;
  switch (input.type) {
    case 'Input.Number':
      return isWithin(Number(value), input.min, input.max);
    case 'Input.Date':
    case 'Input.Time':
      return !(value < (textOf(input.min) ?? value) || value > (textOf(input.max) ?? value));
    case 'Input.Text':
      return hasRightShape(input, value);
    case 'Input.Toggle':
      return input.isRequired !== true || value === (textOf(input.valueOn) ?? 'true');
    default:
      return true;
  }
}

function isWithin(value: number, min: unknown, max: unknown): boolean {
  if (Number.isNaN(value)) return false;
  return !((typeof min === 'number' && value < min) || (typeof max === 'number' && value > max));
}

function hasRightShape(input: Card, value: string): boolean {
  if (typeof input.maxLength === 'number' && value.length > input.maxLength) return false;
  const pattern = textOf(input.regex);
  return !pattern || new RegExp(pattern).test(value);
}

/** An action's data with the inputs merged in; data that isn't an object takes none. */
export function merged(data: unknown, values: Record<string, string>): unknown {
  return data === undefined || isJson(data) ? ({ ...data, ...values } as Json) : data;
}
