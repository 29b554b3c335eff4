/** The one item of a list; throws when there is none, or more. */
export function only<T>(items: readonly T[]): T {
  const [item, ...more] = items;
  if (item === undefined || more.length > 0) throw new Error(`${items.length} items, not one`);
  return item;
}
