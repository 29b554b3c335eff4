import type {
  IActionSet,
  IAdaptiveCard,
  IChoiceSetInput,
  IColumn,
  IColumnSet,
  IContainer,
  IDateInput,
  IExecuteAction,
  IFactSet,
  IGroupedVerticalBarChart,
  IOpenUrlAction,
  IShowCardAction,
  ISubmitAction,
  ITable,
  ITextBlock,
  ITextInput,
  IToggleInput,
  IToggleVisibilityAction,
} from '@microsoft/teams.cards';

/** Teams alone draws charts: schema 1.5 does not know them, so other clients draw the fallback. */
export type Chart = IGroupedVerticalBarChart & Required<Pick<IGroupedVerticalBarChart, 'fallback'>>;

export type Input = ITextInput | IChoiceSetInput | IDateInput | IToggleInput;

/**
 * What our cards are made of, as it goes over the wire. Elements are made in `cards/kit` alone: a
 * literal that is returned from a `map` elsewhere would not be checked for misspelt properties.
 */
export type CardElement =
  | ITextBlock
  | IFactSet
  | IContainer
  | IColumnSet
  | ITable
  | IActionSet
  | Chart
  | Input;

export type Button =
  | IExecuteAction
  | ISubmitAction
  | IOpenUrlAction
  | IToggleVisibilityAction
  | IShowCardAction;

export interface AdaptiveCard extends IAdaptiveCard {
  readonly version: '1.5';
  body: CardElement[];
  actions?: Button[];
}

/** How an element looks and where it stands: all of it but its kind and what it holds. */
export type LookOf<E extends object, Content extends keyof E> = Omit<E, 'type' | Content>;
export type ColumnLook = LookOf<IColumn, 'items'>;
export type ColumnSetLook = LookOf<IColumnSet, 'columns'>;
export type TextLook = LookOf<ITextBlock, 'text'>;
