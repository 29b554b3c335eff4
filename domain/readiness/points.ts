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
  /** Means something only to a client of kuntouttava työtoiminta; hidden from others. */
  readonly onlyWorkActivity: boolean;
  readonly sources: readonly Source[];
  /** Id of the knowledge article that the point's support rests on. */
  readonly article: string;
}

const LIST: Source = { document: '004', heading: 'LIITE 7 Tarkistuslista tunnistamisen työkaluna' };
const CHAPTER_5: Source = { document: '004', heading: '5. Käytännön kysymyksiä ja ratkaisuja' };

export const POINTS: readonly Point[] = [
  point('moveForward', 'motivation', 'kriteeri-09-rohkaisu', criterion(9)),
  point('longTerm', 'motivation', 'kriteeri-25-aikarajat-poissaolot', criterion(25)),
  point('positiveAttitude', 'motivation', 'kriteeri-10-kokemusten-jako', criterion(10)),
  point('workPerspective', 'motivation', 'kriteeri-14-profiilin-sisalto', criterion(14)),
  point('recovery', 'timing', 'ph-tuki-sailyy'),
  point('acceptHelp', 'timing', 'tyokalu-tarkistuslista-apu', criterion(25)),
  point('rightService', 'timing', 'kysymys-kuka-valitsee', CHAPTER_5),
  workActivityPoint('transition', 'tyokalu-tarkistuslista-nivelvaihe', CHAPTER_5),
  workActivityPoint('longPeriod', 'tyokalu-tarkistuslista-nivelvaihe'),
  workActivityPoint('activityDays', 'tyokalu-tarkistuslista-paivat', CHAPTER_5),
  workActivityPoint('openWorkshop', 'sana-seinaton-paja'),
  point('directionSupport', 'timing', 'ph-tyohonvalmentaja'),
  point('dailyRhythm', 'lifeSituation', 'ph-omatyontekija', criterion(9)),
  point('wellbeing', 'lifeSituation', 'menetelma-periaate-7', criterion(9)),
  point('substances', 'lifeSituation', 'tyokalu-tarkistuslista-paihteet', criterion(9)),
  point('stableLife', 'lifeSituation', 'kriteeri-12-kuka-neuvoo', criterion(12)),
];

/** The list joins these two by "tai" (or): either of them is enough. */
export const ALTERNATIVES = ['transition', 'longPeriod'] as const satisfies readonly PointId[];

/** The points to talk about with this client, in the list's order. */
export function pointsFor(isWorkActivity: boolean): readonly Point[] {
  return POINTS.filter((point) => isWorkActivity || !point.onlyWorkActivity);
}

/** The points of one group (one page of the list) for this client. */
export function pointsInGroup(group: Group, isWorkActivity: boolean): readonly Point[] {
  return pointsFor(isWorkActivity).filter((point) => point.group === group);
}

function point(id: PointId, group: Group, article: string, ...more: readonly Source[]): Point {
  return { id, group, onlyWorkActivity: false, sources: [LIST, ...more], article };
}

function workActivityPoint(id: PointId, article: string, ...more: readonly Source[]): Point {
  return { ...point(id, 'timing', article, ...more), onlyWorkActivity: true };
}

function criterion(number: number): Source {
  return { document: '004', criterion: number };
}
