import type { Source } from '../answers/article';

export const GROUPS = ['motivation', 'timing', 'lifeSituation'] as const;
export type Group = (typeof GROUPS)[number];

/** The order of LIITE 7 (004), which is also the order of the letters of a state's answers. */
export const POINT_IDS = [
  'moveForward',
  'longTerm',
  'positiveAttitude',
  'workPerspective',
  'recovery',
  'acceptHelp',
  'rightService',
  'transition',
  'longPeriod',
  'activityDays',
  'openWorkshop',
  'directionSupport',
  'dailyRhythm',
  'wellbeing',
  'substances',
  'stableLife',
] as const;
export type PointId = (typeof POINT_IDS)[number];

/** A point of the list to talk about. Strings `readiness.point.<id>.label|explain|support`. */
export interface Point {
  readonly id: PointId;
  readonly group: Group;
  /** What a yes to it means: a strength, a need of help, or a fact of the client's work activity. */
  readonly asks: 'strength' | 'need' | 'fact';
  /** Means something only to a client of kuntouttava työtoiminta; hidden from others. */
  readonly onlyWorkActivity: boolean;
  readonly sources: readonly Source[];
  /** Id of the knowledge article that the point's support rests on. */
  readonly article: string;
}
