import type {
  IActionSet,
  IColumn,
  IColumnSet,
  IContainer,
  IFactSet,
  ITextBlock,
} from '@microsoft/teams.cards';
import type {
  AdaptiveCard,
  Button,
  CardElement,
  ColumnLook,
  ColumnSetLook,
  LookOf,
  TextLook,
} from './card-element';

/** Teams counts UTF-16 and takes about 80 kB; this many characters always fit. */
export const CARD_LIMIT = 40_000;

export function adaptiveCard(
  language: string,
  body: readonly (CardElement | undefined)[],
  actions: readonly (Button | undefined)[] = [],
): AdaptiveCard {
  const buttons = actions.filter((action) => action !== undefined);
  return {
    type: 'AdaptiveCard',
    $schema: 'http://adaptivecards.io/schemas/adaptive-card.json',
    version: '1.5',
    lang: language,
    body: body.filter((element) => element !== undefined),
    ...(buttons.length > 0 ? { actions: buttons } : {}),
  };
}

/** The first that Teams takes; the last one when none does. */
export function firstThatFits<Length>(
  lengths: readonly [Length, ...Length[]],
  draw: (length: Length) => AdaptiveCard,
): AdaptiveCard {
  const [widest, ...narrower] = lengths;
  let card = draw(widest);
  for (const length of narrower) {
    if (JSON.stringify(card).length <= CARD_LIMIT) break;
    card = draw(length);
  }
  return card;
}

export function heading(text: string): ITextBlock {
  return { type: 'TextBlock', text, size: 'Large', weight: 'Bolder', wrap: true, style: 'heading' };
}

/** A section's; a heading to a screen reader, too, which jumps from one to the next. */
export function subheading(text: string): ITextBlock {
  const look = { weight: 'Bolder', wrap: true, spacing: 'Medium', style: 'heading' } as const;
  return { type: 'TextBlock', text, ...look };
}

export function paragraph(text: string, look: TextLook = {}): ITextBlock {
  return { type: 'TextBlock', text, wrap: true, ...look };
}

/** Small text below or beside something else; still readable in dark theme. */
export function note(text: string, look: TextLook = {}): ITextBlock {
  return paragraph(text, { size: 'Small', isSubtle: true, spacing: 'Small', ...look });
}

/** Something that asks for a correction; said in words, not by colour alone. */
export function warning(text: string, look: TextLook = {}): ITextBlock {
  return paragraph(text, { color: 'Attention', weight: 'Bolder', ...look });
}

export function facts(
  pairs: readonly (readonly [title: string, value: string] | undefined)[],
): IFactSet {
  return {
    type: 'FactSet',
    facts: pairs.filter((pair) => pair !== undefined).map(([title, value]) => ({ title, value })),
  };
}

export function container(
  items: readonly CardElement[],
  look: LookOf<IContainer, 'items'> = {},
): IContainer {
  return { type: 'Container', ...look, items: [...items] };
}

/** Buttons side by side within a card; those of the whole card are its `actions`. */
export function buttonRow(
  buttons: readonly Button[],
  look: LookOf<IActionSet, 'actions'> = {},
): IActionSet {
  return { type: 'ActionSet', ...look, actions: [...buttons] };
}

export function column(items: readonly CardElement[], look: ColumnLook): IColumn {
  return { type: 'Column', ...look, items: [...items] };
}

export function columns(side: readonly IColumn[], look: ColumnSetLook = {}): IColumnSet {
  return { type: 'ColumnSet', ...look, columns: [...side] };
}
