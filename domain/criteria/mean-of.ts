/** The mean, not rounded; nothing of nothing. */
export function meanOf(values: readonly number[]): number | undefined {
  return values.length === 0 ? undefined : sumOf(values) / values.length;
}

export function sumOf(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}

/** 2.5 becomes 3 (English IPS-25: the closest point of the scale; halves are ours to decide). */
export function roundHalfUp(value: number): number {
  return Math.floor(value + 0.5);
}
