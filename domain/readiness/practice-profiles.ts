import type { PointId } from './point';
import { JARMO, type PracticeProfileId, type ReasonId, SAMULI, SIRPA } from './practice-views';
import type { Practice, Wish } from './state';

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
  readonly wish: Wish;
  /** A point that the source is silent on is left out. */
  readonly said: readonly SourceView[];
  readonly articles: readonly string[];
}

export const PRACTICE_PROFILES: readonly PracticeProfile[] = [
  // The source says that Samuli wants to move on and try out fields; it does not mention paid work.
  practiceProfile('samuli', 'unknown', SAMULI),
  practiceProfile('sirpa', 'yes', SIRPA),
  practiceProfile('jarmo', 'yes', JARMO),
];

/** The invented person of a practice list, if it is one. */
export function practiceProfileOf(practice: Practice): PracticeProfile | undefined {
  return PRACTICE_PROFILES.find((profile) => profile.id === practice);
}

/** What the source says about a point; nothing when it says nothing. */
export function sourceViewOf(profile: PracticeProfile, point: PointId): SourceView | undefined {
  return profile.said.find((view) => view.point === point);
}

function practiceProfile(
  id: PracticeProfileId,
  wish: Wish,
  said: readonly SourceView[],
): PracticeProfile {
  return { id, wish, said, articles: [`tyokalu-${id}-tilanne`, `tyokalu-${id}-valmennus`] };
}
