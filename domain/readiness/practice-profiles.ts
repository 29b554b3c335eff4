import type { PointId } from './points';
import type { Practice, Wish } from './state';

export type PracticeProfileId = Exclude<Practice, ''>;

/** What the source says about one point: `m`, it is met; `s`, support is needed. */
export interface SourceView {
  readonly point: PointId;
  readonly answer: 'm' | 's';
  /** The string `readiness.profile.<reason>`: how the source reasons. */
  readonly reason: ReasonId;
}

/**
 * One of the three invented people of LIITE 5 (004), to practise with, and the source's reasoning.
 * Strings `readiness.profile.<id>.name|story|wish|unsaid`.
 */
export interface PracticeProfile {
  readonly id: PracticeProfileId;
  /** What the source says of the wish to work. */
  readonly wish: Wish;
  /** A point that the source is silent on is left out. */
  readonly said: readonly SourceView[];
  /** Ids of the articles that tell of the person. */
  readonly articles: readonly string[];
}

/** The invented person of a practice list, if it is one. */
export function practiceProfileOf(practice: Practice): PracticeProfile | undefined {
  return PRACTICE_PROFILES.find((profile) => profile.id === practice);
}

/** What the source says about a point; nothing when it says nothing. */
export function sourceViewOf(profile: PracticeProfile, point: PointId): SourceView | undefined {
  return profile.said.find((view) => view.point === point);
}

const SAMULI = [
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

const SIRPA = [
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

const JARMO = [
  sourceView('jarmo', 'moveForward', 'm'),
  sourceView('jarmo', 'positiveAttitude', 'm'),
  sourceView('jarmo', 'workPerspective', 'm'),
  sourceView('jarmo', 'acceptHelp', 'm'),
  sourceView('jarmo', 'rightService', 'm'),
  sourceView('jarmo', 'wellbeing', 'm'),
  sourceView('jarmo', 'stableLife', 'm'),
] as const;

export const PRACTICE_PROFILES: readonly PracticeProfile[] = [
  // The source says that Samuli wants to move on and try out fields; it does not mention paid work.
  practiceProfile('samuli', 'unknown', SAMULI),
  practiceProfile('sirpa', 'yes', SIRPA),
  practiceProfile('jarmo', 'yes', JARMO),
];

/** The keys of the reasons, which the locales must have. */
type ReasonId =
  | (typeof SAMULI)[number]['reason']
  | (typeof SIRPA)[number]['reason']
  | (typeof JARMO)[number]['reason'];

function practiceProfile(
  id: PracticeProfileId,
  wish: Wish,
  said: readonly SourceView[],
): PracticeProfile {
  return { id, wish, said, articles: [`tyokalu-${id}-tilanne`, `tyokalu-${id}-valmennus`] };
}

function sourceView<Id extends PracticeProfileId, Of extends PointId>(
  id: Id,
  point: Of,
  answer: 'm' | 's',
) {
  return { point, answer, reason: `${id}.reason.${point}` as const };
}
