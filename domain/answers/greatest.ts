/** Indices of the greatest values, greatest first, at most `count`; of equal ones the earlier first. */
export function greatest(values: ArrayLike<number>, count: number): number[] {
  const found: number[] = [];
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] ?? 0;
    let place = found.length;
    while (place > 0 && (values[found[place - 1] ?? 0] ?? 0) < value) place -= 1;
    if (place === count) continue;
    found.splice(place, 0, at);
    if (found.length > count) found.pop();
  }
  return found;
}
