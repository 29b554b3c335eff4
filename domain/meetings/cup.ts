/** The cups of *kolme kuppia teetä* (002): 1 introduces, 2 listens, 3 brings a candidate. */
const CUPS = [1, 2, 3] as const;
export type CupNumber = (typeof CUPS)[number];

export interface Cup {
  /** From the third on it stays the third. */
  readonly cup: CupNumber;
  readonly days: number;
}

/**
 * Which cup an employer is at, by the number of different days it was met face to face, this one
 * included; nothing before the first. Two meetings on one day are one cup.
 */
export function cupOf(days: number): Cup | undefined {
  if (days < 1) return undefined;
  return { cup: CUPS[days - 1] ?? 3, days };
}
