/** A quality criterion is scored from 1 to 5. */
const LEVELS = [1, 2, 3, 4, 5] as const;
export type Level = (typeof LEVELS)[number];
