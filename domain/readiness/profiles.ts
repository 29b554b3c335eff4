import type { PointId } from './points';
import type { Practice, Wish } from './state';

export type ProfileId = Exclude<Practice, ''>;

/** What the source says of one point: it is met, or support is needed. */
export interface Said {
  readonly point: PointId;
  readonly answer: 'm' | 's';
  /** The string `readiness.profile.<reason>`: how the source reasons. */
  readonly reason: ReasonId;
}

/**
 * One of the three invented people of LIITE 5 (004), and how the source reasons about them.
 * Strings `readiness.profile.<id>.name|story|wish|unsaid`.
 */
export interface Profile {
  readonly id: ProfileId;
  /** What the source says of the wish to work. */
  readonly wish: Wish;
  /** A point that the source is silent on is left out. */
  readonly said: readonly Said[];
  /** Ids of the articles that tell of the person. */
  readonly articles: readonly string[];
}

/** The invented person of a practice list, if it is one. */
export function profileOf(practice: Practice): Profile | undefined {
  return PROFILES.find((profile) => profile.id === practice);
}

/** What the source says of a point; nothing when it is silent. */
export function saidOf(profile: Profile, point: PointId): Said | undefined {
  return profile.said.find((each) => each.point === point);
}

const SAMULI = [
  says('samuli', 'moveForward', 'm'),
  says('samuli', 'recovery', 'm'),
  says('samuli', 'acceptHelp', 'm'),
  says('samuli', 'rightService', 'm'),
  says('samuli', 'transition', 'm'),
  says('samuli', 'longPeriod', 'm'),
  says('samuli', 'directionSupport', 'm'),
  says('samuli', 'wellbeing', 's'),
  says('samuli', 'stableLife', 'm'),
] as const;

const SIRPA = [
  says('sirpa', 'moveForward', 'm'),
  says('sirpa', 'positiveAttitude', 'm'),
  says('sirpa', 'workPerspective', 'm'),
  says('sirpa', 'recovery', 'm'),
  says('sirpa', 'acceptHelp', 'm'),
  says('sirpa', 'rightService', 'm'),
  says('sirpa', 'transition', 'm'),
  says('sirpa', 'longPeriod', 'm'),
  says('sirpa', 'activityDays', 'm'),
  says('sirpa', 'openWorkshop', 'm'),
  says('sirpa', 'directionSupport', 'm'),
  says('sirpa', 'wellbeing', 'm'),
  says('sirpa', 'stableLife', 's'),
] as const;

const JARMO = [
  says('jarmo', 'moveForward', 'm'),
  says('jarmo', 'positiveAttitude', 'm'),
  says('jarmo', 'workPerspective', 'm'),
  says('jarmo', 'acceptHelp', 'm'),
  says('jarmo', 'rightService', 'm'),
  says('jarmo', 'wellbeing', 'm'),
  says('jarmo', 'stableLife', 'm'),
] as const;

export const PROFILES: readonly Profile[] = [
  // The source tells of Samuli's wish to move on and try out fields, not of paid work in words.
  profile('samuli', 'unknown', SAMULI),
  profile('sirpa', 'yes', SIRPA),
  profile('jarmo', 'yes', JARMO),
];

/** Every reasoning that there is a string for. */
type ReasonId =
  | (typeof SAMULI)[number]['reason']
  | (typeof SIRPA)[number]['reason']
  | (typeof JARMO)[number]['reason'];

function profile(id: ProfileId, wish: Wish, said: readonly Said[]): Profile {
  return { id, wish, said, articles: [`tyokalu-${id}-tilanne`, `tyokalu-${id}-valmennus`] };
}

function says<Id extends ProfileId, Of extends PointId>(id: Id, point: Of, answer: 'm' | 's') {
  return { point, answer, reason: `${id}.reason.${point}` as const };
}
