import { type TotalBand, totalBandOf } from '../criteria/total-bands';
import type { QuestionReading } from './question-reading';

/** A total of points, 25 to 125, and the band it is in. */
export interface ComputedTotal {
  readonly points: number;
  readonly band: TotalBand;
}

/** The band of the total that a question names (`saatiin 96 pistettä`), or nothing. */
export function computeTotal({ quantities }: QuestionReading): ComputedTotal | undefined {
  const points = quantities.find(({ value, unit }) => unit === 'points' && value >= 25)?.value;
  const band = points === undefined ? undefined : totalBandOf(points);
  return points !== undefined && band ? { points, band } : undefined;
}
