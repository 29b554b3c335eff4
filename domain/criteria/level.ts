/** A quality criterion is scored from 1 to 5. */
export const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];

export function readLevel(value: number): Level | undefined {
  return LEVELS.find((level) => level === value);
}
