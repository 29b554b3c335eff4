import type { Level } from './level';
import { type Band, SCALES, TOTAL_BANDS, type TotalBand } from './scales';

export type LevelOutcome =
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly band: Band;
      /** The value lies between two printed levels and misses the better one's bound. */
      readonly isBetween: boolean;
    }
  /** The criterion has no scale of numbers, or the value is impossible (a share of 140 %). */
  | { readonly kind: 'notCounted' };

/**
 * The level of a value. The printed levels have gaps (Kriteeri 1, 004:558: 20 clients at most is level
 * 5, 21–25 level 4), and means fall into them. A level counts only if the unrounded value reaches its
 * bound, so 20.4 clients is level 4.
 *
 * @param criterion 1 to 25
 * @param value in the criterion's own measure (`SCALES`)
 */
export function levelOf(criterion: number, value: number): LevelOutcome {
  const scale = SCALES[criterion];
  if (!scale || !Number.isFinite(value) || value < 0) return { kind: 'notCounted' };
  const ends = scale.bands.flatMap(({ to }) => (to === undefined ? [] : [to]));
  const isOpen = scale.bands.some(({ to }) => to === undefined);
  if (!isOpen && value > Math.max(...ends)) return { kind: 'notCounted' };
  const bestFirst = [...scale.bands].sort((a, b) => b.level - a.level);
  const band = bestFirst.find(({ from = 0, to = Number.POSITIVE_INFINITY }) =>
    scale.better === 'more' ? value >= from : value <= to,
  );
  if (!band) return { kind: 'notCounted' };
  const { level, from = 0, to = Number.POSITIVE_INFINITY } = band;
  const isWithin = value >= from && value <= to;
  return { kind: 'level', level, band, isBetween: !isWithin };
}

/** The band of a total of points (25 to 125); nothing for other numbers and for fractions between bands. */
export function totalBandOf(points: number): TotalBand | undefined {
  return TOTAL_BANDS.find(({ from, to }) => points >= from && points <= to);
}

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
