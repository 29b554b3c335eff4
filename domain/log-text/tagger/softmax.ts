export function sumAt(places: readonly number[], weights: ArrayLike<number>): number {
  return places.reduce((sum, place) => sum + (weights[place] ?? 0), 0);
}

/** Scores as probabilities that add up to 1. */
export function softmax(scores: readonly number[]): number[] {
  const most = Math.max(...scores);
  const parts = scores.map((score) => Math.exp(score - most));
  const sum = parts.reduce((total, part) => total + part, 0);
  return parts.map((part) => part / sum);
}

/** A score of yes against no as a probability. */
export function chanceOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
