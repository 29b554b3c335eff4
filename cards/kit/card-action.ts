import type { z } from 'zod';

/** A button as both its card and its handler know it: the verb, and what it sends. */
export interface CardAction<S extends z.ZodType = z.ZodType> {
  readonly verb: string;
  /** Hidden data and inputs together; the ids of the card's inputs are keys of it. */
  readonly schema: S;
  /** Ids of its free texts: what names a person in them is asked about before they are kept. */
  readonly freeTexts: readonly string[];
}

/** Where the card with the button is shown. A dialog knows only Submit. */
export type Surface = 'chat' | 'dialog';

export function cardAction<S extends z.ZodType>(
  verb: string,
  schema: S,
  freeTexts: readonly string[] = [],
): CardAction<S> {
  return { verb, schema, freeTexts };
}
