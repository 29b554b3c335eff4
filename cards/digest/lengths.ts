/** How many lines of a list are shown; the rest is told as a number. */
export interface Lengths {
  readonly names: number;
  readonly steps: number;
  readonly texts: number;
  /** Whether the chart is left out; its figures are in the coaches' lines and in the Excel. */
  readonly hasNoChart?: boolean | undefined;
}
