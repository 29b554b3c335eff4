import type { Source } from '../answers/article';
import type { Group, Point, PointId } from './point';

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
  { ...point('directionSupport', 'timing', 'ph-tyohonvalmentaja'), asks: 'need' },
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

export function pointsInGroup(group: Group, isWorkActivity: boolean): readonly Point[] {
  return pointsFor(isWorkActivity).filter((point) => point.group === group);
}

function point(id: PointId, group: Group, article: string, ...more: readonly Source[]): Point {
  const sources = [LIST, ...more];
  return { id, group, asks: 'strength', onlyWorkActivity: false, sources, article };
}

function workActivityPoint(id: PointId, article: string, ...more: readonly Source[]): Point {
  return { ...point(id, 'timing', article, ...more), asks: 'fact', onlyWorkActivity: true };
}

function criterion(number: number): Source {
  return { document: '004', criterion: number };
}
