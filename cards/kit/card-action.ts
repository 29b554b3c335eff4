import type { z } from 'zod';
import type { CardElement } from './adaptive-card';

/** A button as both its card and its handler know it: the verb, and what it sends. */
export interface CardAction<S extends z.ZodType = z.ZodType> {
  readonly verb: string;
  /** Hidden data and inputs together; the ids of the card's inputs are keys of it. */
  readonly schema: S;
}

/** Where the card with the button is shown. A dialog knows only Submit. */
export type Surface = 'chat' | 'dialog';

export function cardAction<S extends z.ZodType>(verb: string, schema: S): CardAction<S> {
  return { verb, schema };
}

export interface ButtonOptions {
  readonly style?: 'positive' | 'destructive' | undefined;
  readonly surface?: Surface | undefined;
  /** `none`: the inputs' values are not sent and not checked (cancel, back). */
  readonly inputs?: 'auto' | 'none' | undefined;
  readonly tooltip?: string | undefined;
  /** Teams shows secondary buttons behind "…". */
  readonly mode?: 'primary' | 'secondary' | undefined;
}

/** A button that sends its card's inputs with `data`; the answer takes the card's place. */
export function button(
  action: CardAction,
  title: string,
  data: object = {},
  options: ButtonOptions = {},
): CardElement {
  const shared = {
    title,
    ...(options.style ? { style: options.style } : {}),
    ...(options.tooltip ? { tooltip: options.tooltip } : {}),
    ...(options.mode ? { mode: options.mode } : {}),
    associatedInputs: options.inputs ?? 'auto',
  };
  const submit = { type: 'Action.Submit', ...shared, data: { ...data, verb: action.verb } };
  if (options.surface === 'dialog') return submit;
  // Clients that don't know Execute send the same data as a message.
  return {
    type: 'Action.Execute',
    ...shared,
    verb: action.verb,
    data: { ...data, verb: action.verb },
    fallback: submit,
  };
}

/** A button that opens the action's answer as a dialog, seen by the presser alone. */
export function dialogButton(action: CardAction, title: string, data: object = {}): CardElement {
  return {
    type: 'Action.Submit',
    title,
    associatedInputs: 'none',
    data: { ...data, verb: action.verb, msteams: { type: 'task/fetch' } },
  };
}
