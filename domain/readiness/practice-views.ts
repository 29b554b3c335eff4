import type { PointId } from './point';
import type { Practice } from './state';

export type PracticeProfileId = Exclude<Practice, ''>;

/** What the source says about each person, point by point; it is silent on the others. */
export const SAMULI = [
  sourceView('samuli', 'moveForward', 'm'),
  sourceView('samuli', 'recovery', 'm'),
  sourceView('samuli', 'acceptHelp', 'm'),
  sourceView('samuli', 'rightService', 'm'),
  sourceView('samuli', 'transition', 'm'),
  sourceView('samuli', 'longPeriod', 'm'),
  sourceView('samuli', 'directionSupport', 'm'),
  sourceView('samuli', 'wellbeing', 's'),
  sourceView('samuli', 'stableLife', 'm'),
] as const;

export const SIRPA = [
  sourceView('sirpa', 'moveForward', 'm'),
  sourceView('sirpa', 'positiveAttitude', 'm'),
  sourceView('sirpa', 'workPerspective', 'm'),
  sourceView('sirpa', 'recovery', 'm'),
  sourceView('sirpa', 'acceptHelp', 'm'),
  sourceView('sirpa', 'rightService', 'm'),
  sourceView('sirpa', 'transition', 'm'),
  sourceView('sirpa', 'longPeriod', 'm'),
  sourceView('sirpa', 'activityDays', 'm'),
  sourceView('sirpa', 'openWorkshop', 'm'),
  sourceView('sirpa', 'directionSupport', 'm'),
  sourceView('sirpa', 'wellbeing', 'm'),
  sourceView('sirpa', 'stableLife', 's'),
] as const;

export const JARMO = [
  sourceView('jarmo', 'moveForward', 'm'),
  sourceView('jarmo', 'positiveAttitude', 'm'),
  sourceView('jarmo', 'workPerspective', 'm'),
  sourceView('jarmo', 'acceptHelp', 'm'),
  sourceView('jarmo', 'rightService', 'm'),
  sourceView('jarmo', 'wellbeing', 'm'),
  sourceView('jarmo', 'stableLife', 'm'),
] as const;

/** The keys of the reasons, which the locales must have. */
export type ReasonId =
  | (typeof SAMULI)[number]['reason']
  | (typeof SIRPA)[number]['reason']
  | (typeof JARMO)[number]['reason'];

function sourceView<Id extends PracticeProfileId, Of extends PointId>(
  id: Id,
  point: Of,
  answer: 'm' | 's',
) {
  return { point, answer, reason: `${id}.reason.${point}` as const };
}
