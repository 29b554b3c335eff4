import type { Level } from './level';
import type { Band } from './scale';
import { SCALES } from './scales';
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
