import type { Level } from './level';

/** What a criterion counts: a ratio, a share in percent (0–100), a number of conditions, days. */
const MEASURES = [
  'clientsPerCoach',
  'percent',
  'phases',
  'teamShare',
  'met',
  'days',
  'meetingsPerWeek',
] as const;
export type Measure = (typeof MEASURES)[number];

/**
 * A level as the source prints it. Both ends belong to it; `to` is missing where there is no upper
 * end. `Alle 60 %` is written as 59.99.
 */
export interface Band {
  readonly level: Level;
  readonly from?: number | undefined;
  readonly to?: number | undefined;
}

export interface Scale {
  readonly measure: Measure;
  /** Whether more or less is better; a value between two printed levels gets the worse level. */
  readonly better: 'more' | 'less';
  readonly bands: readonly Band[];
}
