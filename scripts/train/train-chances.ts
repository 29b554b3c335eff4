import { descend } from './descend';

export interface Outcome {
  readonly row: Float64Array;
  readonly isSo: boolean;
  readonly weight: number;
}

const KEEP_SMALL = 3e-3;

/** The weights of a logistic regression; the first column is 1, and its weight the start. */
export function trainChances(outcomes: readonly Outcome[], size: number): Float64Array {
  const means = new Float64Array(size);
  const spreads = new Float64Array(size);
  for (let at = 1; at < size; at += 1) {
    const mean = outcomes.reduce((sum, { row }) => sum + (row[at] ?? 0), 0) / outcomes.length;
    const square =
      outcomes.reduce((sum, { row }) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / outcomes.length;
    means[at] = mean;
    spreads[at] = Math.sqrt(square) + 1e-6;
  }
  spreads[0] = 1;
  const rows = outcomes.map(({ row }) =>
    row.map((value, at) => (value - (means[at] ?? 0)) / (spreads[at] ?? 1)),
  );
  const whole = outcomes.reduce((sum, { weight }) => sum + weight, 0);
  const scaled = descend(size, (weights) => {
    const slope = weights.map((weight, at) => (at === 0 ? 0 : weight * KEEP_SMALL));
    outcomes.forEach(({ isSo, weight }, index) => {
      const row = rows[index] ?? new Float64Array(size);
      const sum = row.reduce((before, value, at) => before + value * (weights[at] ?? 0), 0);
      const error = ((1 / (1 + Math.exp(-sum)) - (isSo ? 1 : 0)) * weight) / whole;
      for (let at = 0; at < size; at += 1) slope[at] = (slope[at] ?? 0) + error * (row[at] ?? 0);
    });
    return slope;
  });
  const found = scaled.map((weight, at) => weight / (spreads[at] ?? 1));
  const shift = found.reduce((sum, weight, at) => sum + weight * (means[at] ?? 0), 0);
  found[0] = (found[0] ?? 0) - shift;
  return found;
}
