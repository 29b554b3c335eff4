import type { Level } from './level';
import { type LevelOutcome, levelOf } from './level-of';
import { SCALES } from './scales';

/** How often the team leader reviews the coaches' meeting logs (Kriteeri 17, 004:932). */
const REVIEW_RHYTHMS = ['weekly', 'monthly', 'none'] as const;
export type ReviewRhythm = (typeof REVIEW_RHYTHMS)[number];

/**
 * Kriteeri 17 (004:932) with its conditions. A coach with fewer than three job-seeking clients reaches
 * level 5 with twice as many meetings as clients. The leader's review caps the level: weekly review
 * allows 5, monthly 3, and no review 2.
 *
 * @param meetings a coach's face-to-face employer meetings a week, on average
 * @param review unknown counts as weekly
 * @param jobSeekers clients in the job-search phase, when known
 */
export function levelOfMeetings(
  meetings: number,
  review?: ReviewRhythm | undefined,
  jobSeekers?: number | undefined,
): LevelOutcome {
  const outcome = levelOf(17, meetings);
  if (outcome.kind !== 'level') return outcome;
  const isFewSeekers = jobSeekers !== undefined && jobSeekers >= 1 && jobSeekers < 3;
  const base: Level = isFewSeekers && meetings >= 2 * jobSeekers ? 5 : outcome.level;
  const cap: Level = review === 'none' ? 2 : review === 'monthly' ? 3 : 5;
  const isCapped = cap < base;
  const level = isCapped ? cap : base;
  const band = SCALES[17]?.bands.find((printed) => printed.level === level) ?? outcome.band;
  return { kind: 'level', level, band, isBetween: outcome.isBetween && level === outcome.level };
}
