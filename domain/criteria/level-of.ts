import type { Level } from './level';
import { type Band, SCALES, TOTAL_BANDS, type TotalBand } from './scales';

export type LevelOutcome =
  | {
      readonly kind: 'level';
      readonly level: Level;
      readonly band: Band;
      /** Between two printed levels: the better one's bound is not met. */
      readonly isBetween: boolean;
    }
  /** No scale of numbers, or a value that can't be (a share of 140 %). */
  | { readonly kind: 'notCounted' };

/**
 * The level a value is on. A level is granted only when its own better end is met on the value as it
 * is, so what falls between two printed levels (20.4 clients, 64.5 %) gets the worse one.
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

/** The band of a total of 25 to 125 points, or nothing for what no total can be. */
export function totalBandOf(points: number): TotalBand | undefined {
  return TOTAL_BANDS.find(({ from, to }) => points >= from && points <= to);
}

/** How often the team leader goes through the week's meetings. */
const REVIEW_RHYTHMS = ['weekly', 'monthly', 'none'] as const;
export type ReviewRhythm = (typeof REVIEW_RHYTHMS)[number];

/**
 * Kriteeri 17 (004:932) with its conditions: with fewer than three job-seeking clients twice their
 * number is enough for the top, and without the leader's weekly review the top two are out of reach.
 *
 * @param meetings face-to-face employer meetings of a coach and week, on average
 * @param review as far as it is known; unknown counts as weekly
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
  const base = isFewSeekers && meetings >= 2 * jobSeekers ? 5 : outcome.level;
  const cap = review === 'none' ? 2 : review === 'monthly' ? 3 : 5;
  const level = Math.min(base, cap) as Level;
  const band = SCALES[17]?.bands.find((one) => one.level === level) ?? outcome.band;
  return { kind: 'level', level, band, isBetween: outcome.isBetween && level === outcome.level };
}
