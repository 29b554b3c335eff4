export type Json = Record<string, unknown>;

/** Every object inside a value, itself first. */
export function* objectsWithin(value: unknown): Generator<Json> {
  if (Array.isArray(value)) {
    for (const item of value) yield* objectsWithin(item);
  } else if (value && typeof value === 'object') {
    yield value as Json;
    for (const item of Object.values(value)) yield* objectsWithin(item);
  }
}

/** Every Adaptive Card inside a value, such as a request's body. */
export function cardsWithin(value: unknown): Json[] {
  return [...objectsWithin(value)].filter((one) => one.type === 'AdaptiveCard');
}
