/** The items in an order that follows from the seed alone. */
export function shuffle<T>(items: readonly T[], seed: number): T[] {
  const order = items.map((item, at) => ({ item, key: keyOf(at, seed), at }));
  return order.sort((a, b) => a.key - b.key || a.at - b.at).map(({ item }) => item);
}

function keyOf(at: number, seed: number): number {
  let key = Math.imul(at + 1, 0x9e3779b1) ^ Math.imul(seed + 1, 0x85ebca6b);
  key = Math.imul(key ^ (key >>> 15), 0x2c1b3c6d);
  key = Math.imul(key ^ (key >>> 12), 0x297a2d39);
  return (key ^ (key >>> 15)) >>> 0;
}
