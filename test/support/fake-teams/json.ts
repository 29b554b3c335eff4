/** Any JSON object: what crosses the wire, before someone has looked at it. */
export type Json = Record<string, unknown>;

/** An Adaptive Card, or any element or action inside one. */
export type Card = Json;

/** An activity as it is on the wire: times are strings, unlike in botframework-schema. */
export interface WireActivity extends Json {
  type: string;
  id?: string | undefined;
  text?: string | undefined;
  name?: string | undefined;
  value?: unknown;
  attachments?: { contentType: string; content?: unknown; [key: string]: unknown }[] | undefined;
}

export const ADAPTIVE_CARD = 'application/vnd.microsoft.card.adaptive';

export function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The object that a value is; throws when it is none. */
export function jsonOf(value: unknown): Json {
  if (!isJson(value)) throw new Error(`no object: ${JSON.stringify(value)}`);
  return value;
}

/** The objects of a list; nothing when it is not a list. */
export function objectsIn(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}

export function textOf(value: unknown): string | undefined {
  return typeof value === 'string' ? value : undefined;
}
