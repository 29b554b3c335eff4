import { descend } from './descend';

/** The candidates of a question, as their features; those that answer it. */
export interface RankedQuestion {
  readonly rows: readonly Float64Array[];
  readonly right: readonly boolean[];
  readonly weight: number;
}

const KEEP_SMALL = 1e-3;

/**
 * The weights that put entries which answer first: of a model of choice among the candidates
 * (conditional logit), in which any of the right ones may be chosen.
 */
export function trainRanking(all: readonly RankedQuestion[], size: number): Float64Array {
  const questions = all.filter(({ right }) => right.includes(true) && right.includes(false));
  const spreads = spreadWithin(questions, size);
  const whole = questions.reduce((sum, { weight }) => sum + weight, 0);
  const weights = descend(size, (weights) => {
    const slope = weights.map((weight) => weight * KEEP_SMALL);
    for (const { rows, right, weight } of questions) {
      const scores = rows.map((row) => sumOf(row, weights, spreads));
      const most = Math.max(...scores);
      const shares = scores.map((score) => Math.exp(score - most));
      const all = shares.reduce((sum, share) => sum + share, 0);
      const allRight = shares.reduce((sum, share, at) => sum + (right[at] ? share : 0), 1e-12);
      rows.forEach((row, at) => {
        const share = shares[at] ?? 0;
        const error = (weight / whole) * (share / all - (right[at] ? share / allRight : 0));
        for (let name = 0; name < size; name += 1) {
          slope[name] = (slope[name] ?? 0) + (error * (row[name] ?? 0)) / (spreads[name] ?? 1);
        }
      });
    }
    return slope;
  });
  return weights.map((weight, at) => weight / (spreads[at] ?? 1));
}

function sumOf(row: Float64Array, weights: Float64Array, spreads: Float64Array): number {
  let sum = 0;
  for (let at = 0; at < row.length; at += 1) {
    sum += ((row[at] ?? 0) / (spreads[at] ?? 1)) * (weights[at] ?? 0);
  }
  return sum;
}

/** How far each feature differs among all candidates, so that all are learned at one rate. */
function spreadWithin(questions: readonly RankedQuestion[], size: number): Float64Array {
  const rows = questions.flatMap((question) => question.rows);
  return Float64Array.from({ length: size }, (_, at) => {
    const mean = rows.reduce((sum, row) => sum + (row[at] ?? 0), 0) / rows.length;
    const square = rows.reduce((sum, row) => sum + ((row[at] ?? 0) - mean) ** 2, 0) / rows.length;
    return Math.sqrt(square) + 1e-6;
  });
}
