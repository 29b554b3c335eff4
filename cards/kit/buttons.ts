import type {
  IExecuteAction,
  IOpenUrlAction,
  IShowCardAction,
  ISubmitAction,
  IToggleVisibilityAction,
} from '@microsoft/teams.cards';
import type { CardAction, Surface } from './card-action';
import type { AdaptiveCard, Button, CardElement } from './card-element';
import { withoutMarks } from './escape-markdown';

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
): IExecuteAction | ISubmitAction {
  const shared = {
    title: withoutMarks(title),
    ...(options.style ? { style: options.style } : {}),
    ...(options.tooltip ? { tooltip: withoutMarks(options.tooltip) } : {}),
    ...(options.mode ? { mode: options.mode } : {}),
    associatedInputs: options.inputs ?? 'auto',
    data: { ...data, verb: action.verb },
  } satisfies Omit<ISubmitAction, 'type'>;
  const submit: ISubmitAction = { type: 'Action.Submit', ...shared };
  if (options.surface === 'dialog') return submit;
  // Clients that don't know Execute send the same data as a message.
  return { type: 'Action.Execute', ...shared, verb: action.verb, fallback: submit };
}

/** A button that opens the action's answer as a dialog, seen by the presser alone. */
export function dialogButton(action: CardAction, title: string, data: object = {}): ISubmitAction {
  return {
    type: 'Action.Submit',
    title: withoutMarks(title),
    associatedInputs: 'none',
    data: { ...data, verb: action.verb, msteams: { type: 'task/fetch' } },
  };
}

/** A button that shows parts of its card by their ids, and hides them again. */
export function toggleButton(
  title: string,
  ids: readonly string[],
  tooltip: string,
): IToggleVisibilityAction {
  return {
    type: 'Action.ToggleVisibility',
    title: withoutMarks(title),
    tooltip: withoutMarks(tooltip),
    targetElements: [...ids],
  };
}

/** A button that says something in the chat, as though the presser had typed it. */
export function sayButton(title: string, words: string): ISubmitAction {
  const data = { msteams: { type: 'imBack', value: words } };
  return { type: 'Action.Submit', title: withoutMarks(title), data };
}

/** A button that opens a card within the card. */
export function cardButton(
  title: string,
  body: readonly CardElement[],
  actions: readonly Button[],
): IShowCardAction {
  const card: AdaptiveCard = {
    type: 'AdaptiveCard',
    version: '1.5',
    body: [...body],
    actions: [...actions],
  };
  return { type: 'Action.ShowCard', title: withoutMarks(title), card };
}

export function linkButton(title: string, url: string): IOpenUrlAction {
  return { type: 'Action.OpenUrl', title: withoutMarks(title), url };
}
