const OPTIONS = { steps: 400, rate: 0.02, memory: 0.9 };

/**
 * The weights at which a loss is least, found in steps down its slope (RMSProp, with a rate that falls).
 *
 * @param slopeAt the slope of the loss at these weights
 */
export function descend(
  size: number,
  slopeAt: (weights: Float64Array) => Float64Array,
  { steps, rate, memory }: typeof OPTIONS = OPTIONS,
): Float64Array {
  const weights = new Float64Array(size);
  const squares = new Float64Array(size);
  for (let step = 0; step < steps; step += 1) {
    const slope = slopeAt(weights);
    const now = rate * (1 - step / steps);
    for (let at = 0; at < size; at += 1) {
      const value = slope[at] ?? 0;
      squares[at] = memory * (squares[at] ?? 0) + (1 - memory) * value * value;
      weights[at] = (weights[at] ?? 0) - (now * value) / Math.sqrt((squares[at] ?? 0) + 1e-10);
    }
  }
  return weights;
}
