/** Bands of the total: 25 criteria of 1 to 5 points (Pistemäärän tulokset, 004:1117). */
const TOTAL_BANDS = [
  { name: 'exemplary', from: 115, to: 125 },
  { name: 'good', from: 100, to: 114 },
  { name: 'fair', from: 74, to: 99 },
  { name: 'notSupported', from: 25, to: 73 },
] as const;
export type TotalBand = (typeof TOTAL_BANDS)[number];

/** The band of a total of points (25 to 125); nothing for other numbers and for fractions between bands. */
export function totalBandOf(points: number): TotalBand | undefined {
  return TOTAL_BANDS.find(({ from, to }) => points >= from && points <= to);
}
