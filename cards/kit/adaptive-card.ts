/** An element, an action or an input of an Adaptive Card, as it goes over the wire. */
export interface CardElement {
  readonly type: string;
  readonly [property: string]: unknown;
}

export interface AdaptiveCard {
  readonly type: 'AdaptiveCard';
  readonly version: '1.5';
  readonly body: readonly CardElement[];
  readonly actions?: readonly CardElement[];
  readonly [property: string]: unknown;
}

/** Teams counts UTF-16 and takes about 80 kB; this many characters always fit. */
export const CARD_LIMIT = 40_000;

export function adaptiveCard(
  language: string,
  body: readonly (CardElement | undefined)[],
  actions: readonly (CardElement | undefined)[] = [],
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

export function heading(text: string): CardElement {
  return { type: 'TextBlock', text, size: 'large', weight: 'bolder', wrap: true, style: 'heading' };
}

export function subheading(text: string): CardElement {
  return { type: 'TextBlock', text, weight: 'bolder', wrap: true, spacing: 'medium' };
}

export function paragraph(text: string, properties: object = {}): CardElement {
  return { type: 'TextBlock', text, wrap: true, ...properties };
}

/** Small text below or beside something else; still readable in dark theme. */
export function note(text: string, properties: object = {}): CardElement {
  return {
    type: 'TextBlock',
    text,
    wrap: true,
    size: 'small',
    isSubtle: true,
    spacing: 'small',
    ...properties,
  };
}

/** Something that asks for a correction; said in words, not by colour alone. */
export function warning(text: string): CardElement {
  return { type: 'TextBlock', text, wrap: true, color: 'attention', weight: 'bolder' };
}

export function facts(
  pairs: readonly (readonly [title: string, value: string] | undefined)[],
): CardElement {
  return {
    type: 'FactSet',
    facts: pairs.filter((pair) => pair !== undefined).map(([title, value]) => ({ title, value })),
  };
}
